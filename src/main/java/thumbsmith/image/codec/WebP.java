package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_WEBP_QUALITY;

import thumbsmith.image.Bitmap;

/** Pixels to lossy WebP; alpha is kept without loss. */
final class WebP {
    private WebP() {}

    static byte[] encode(Bitmap picture, int quality) {
        return NativeCodec.encode(".webp", picture.mat(), IMWRITE_WEBP_QUALITY, quality);
    }
}
