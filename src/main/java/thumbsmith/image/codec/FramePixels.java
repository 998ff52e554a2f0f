package thumbsmith.image.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_DEFAULT;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import thumbsmith.image.UnreadablePictureException;

/** A decoded frame's planes of brightness and colour, as blue, green and red. */
final class FramePixels {
    private static final int EXACT = SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    private static final int ONE = 1 << 16;
    private static final int FULL = 1;
    /** So many the scaler looks at, though one is all there is. */
    private static final int PLANES = 4;

    private FramePixels() {}

    /** @param codes what the file says of its colours, which goes before what the frame says */
    static Mat bgr(AVFrame frame, Optional<ByteBuffer> codes) throws UnreadablePictureException {
        int matrix = codes.map(it -> (int) it.getShort(8)).orElse(frame.colorspace());
        boolean full = codes.map(it -> it.get(10) < 0).orElse(frame.color_range() == AVCOL_RANGE_JPEG);
        SwsContext context = sws_getContext(
                frame.width(),
                frame.height(),
                frame.format(),
                frame.width(),
                frame.height(),
                AV_PIX_FMT_BGR24,
                EXACT,
                null,
                null,
                (DoublePointer) null);
        if (context == null) throw Header.damaged();
        try {
            IntPointer from = sws_getCoefficients(matrix == AVCOL_SPC_UNSPECIFIED ? SWS_CS_DEFAULT : matrix);
            sws_setColorspaceDetails(
                    context, from, full ? FULL : 0, sws_getCoefficients(SWS_CS_DEFAULT), FULL, 0, ONE, ONE);
            return scaled(context, frame);
        } finally {
            sws_freeContext(context);
        }
    }

    private static Mat scaled(SwsContext context, AVFrame frame) {
        Mat bgr = new Mat(frame.height(), frame.width(), CV_8UC3);
        try (var rows = new PointerPointer<BytePointer>(PLANES);
                var stride = new IntPointer((int) bgr.step(), 0, 0, 0)) {
            rows.put(0, bgr.data()).put(1, null).put(2, null).put(3, null);
            sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), rows, stride);
        }
        return bgr;
    }
}
