package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR_BGR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.Mats;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;

/** Reads through OpenCV, which knows nothing of colour profiles. Everything native is released by the caller's scope. */
final class NativeReader {
    /** 65,535 becomes 255. */
    private static final double SIXTEEN_TO_EIGHT = 1 / 257.0;

    private NativeReader() {}

    /** @return 8-bit sRGB, BGR or BGRA, not yet upright */
    static Mat read(byte[] bytes, Header header, int step) throws UnreadablePictureException {
        if (header.format() == Signature.JPEG) checkWhole(bytes, header);
        Mat decoded = decoded(plain(bytes, header), flags(header, step));
        checkSize(decoded, header, step);
        Mat colours = bgr(eightBit(decoded));
        Mat srgb = Conversion.to(header).applied(withoutFalseAlpha(colours, header));
        return Opacity.kept(srgb);
    }

    private static void checkWhole(byte[] jpeg, Header header) throws UnreadablePictureException {
        JpegEnd.check(jpeg);
        boolean inManyScans = header.scratch() > 0;
        if (inManyScans) JpegScans.check(jpeg);
    }

    /** Without what OpenCV would see to by itself (it turns TIFF, and inflates all of a PNG), or would not see. */
    private static byte[] plain(byte[] bytes, Header header) {
        return switch (header.format()) {
            case PNG -> PngPixels.only(bytes);
            case TIFF -> TiffHeader.untagged(bytes, header);
            case WEBP -> WebpHeader.withAlphaTold(bytes);
            case JPEG, GIF, BMP, PSD, AVIF, HEIC -> bytes;
        };
    }

    private static Mat decoded(byte[] bytes, int flags) throws UnreadablePictureException {
        try (BytePointer file = new BytePointer(bytes);
                Mat one = new Mat(1, bytes.length, CV_8UC1, file)) {
            Mat decoded = imdecode(one, flags);
            if (decoded.empty()) throw Header.damaged();
            return decoded;
        }
    }

    /** Never what the fourth byte of a plain BMP happens to hold. */
    private static Mat withoutFalseAlpha(Mat picture, Header header) {
        return header.format() == Signature.BMP && !header.alpha() && picture.channels() == 4
                ? Mats.opaque(picture)
                : picture;
    }

    private static int flags(Header header, int step) {
        if (header.format() != Signature.JPEG) return IMREAD_UNCHANGED;
        int colour = switch (step) {
            case 2 -> IMREAD_REDUCED_COLOR_2;
            case 4 -> IMREAD_REDUCED_COLOR_4;
            case 8 -> IMREAD_REDUCED_COLOR_8;
            default -> IMREAD_COLOR_BGR;
        };
        return colour | IMREAD_IGNORE_ORIENTATION;
    }

    /** The header's size was checked; a decoder that found another one somewhere was led astray. */
    private static void checkSize(Mat decoded, Header header, int step) throws UnreadablePictureException {
        boolean same = decoded.cols() == (header.width() + step - 1) / step
                && decoded.rows() == (header.height() + step - 1) / step;
        if (!same) throw Header.damaged();
    }

    private static Mat eightBit(Mat picture) throws UnreadablePictureException {
        if (picture.depth() == CV_8U) return picture;
        if (picture.depth() != CV_16U) throw Header.damaged();
        Mat scaled = new Mat();
        picture.convertTo(scaled, CV_8U, SIXTEEN_TO_EIGHT, 0);
        picture.release();
        return scaled;
    }

    private static Mat bgr(Mat picture) {
        if (picture.channels() != 1) return picture;
        Mat colours = new Mat();
        cvtColor(picture, colours, COLOR_GRAY2BGR);
        picture.release();
        return colours;
    }
}
