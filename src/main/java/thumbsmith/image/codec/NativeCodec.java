package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;

/** OpenCV's encoders, from native pixels to Java bytes. */
final class NativeCodec {
    private NativeCodec() {}

    /** @param settings pairs of {@code IMWRITE_…} and its value */
    static byte[] encode(String extension, Mat pixels, int... settings) {
        try (BytePointer file = new BytePointer();
                IntPointer pairs = new IntPointer(settings)) {
            if (!imencode(extension, pixels, file, pairs)) {
                throw new IllegalStateException("nothing was written as " + extension);
            }
            byte[] bytes = new byte[Math.toIntExact(file.limit())];
            file.get(bytes);
            return bytes;
        }
    }
}
