package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_dnn.blobFromImage;
import static org.bytedeco.opencv.global.opencv_dnn.readNetFromTFLite;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * The three MediaPipe models (see NOTICE.md). Read when first needed and kept, at most one network a core of each,
 * because a network serves one thread at a time.
 */
enum Model {
    /** Short-range BlazeFace: wants −1 to 1, answers with scores and boxes. */
    FACES("face_detection_short_range", 128, 1 / 127.5, 127.5, "classificators", "regressors"),
    /** Face mesh: wants 0 to 1, answers with presence and points. */
    MESH("face_mesh", 192, 1 / 255.0, 0, "conv2d_31", "conv2d_21"),
    /** Selfie segmentation: wants 0 to 1, answers with a mask. */
    PEOPLE("selfie_segmentation", 256, 1 / 255.0, 0, "activation_10");

    /** Width and height of what it looks at, in px. */
    final int side;

    private final String file;
    private final double scale;
    private final double mean;
    private final String[] outputs;
    private final ConcurrentLinkedDeque<Net> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore permits = new Semaphore(Runtime.getRuntime().availableProcessors());

    Model(String file, int side, double scale, double mean, String... outputs) {
        this.file = file;
        this.side = side;
        this.scale = scale;
        this.mean = mean;
        this.outputs = outputs;
    }

    /** What the network answers, output by output, for a BGR picture that is stretched to its square. */
    float[][] look(Mat bgr) {
        permits.acquireUninterruptibly();
        try (PointerScope _ = new PointerScope()) {
            Net net = borrow();
            try {
                net.setInput(blob(bgr));
                return answers(net);
            } finally {
                idle.push(net);
            }
        } finally {
            permits.release();
        }
    }

    private Mat blob(Mat bgr) {
        Mat square = new Mat();
        // Only area averaging keeps small features when much is shrunk.
        int way = bgr.cols() > side ? INTER_AREA : INTER_LINEAR;
        resize(bgr, square, new Size(side, side), 0, 0, way);
        return blobFromImage(square, scale, new Size(side, side), Scalar.all(mean), true, false, CV_32F);
    }

    private float[][] answers(Net net) {
        MatVector answers = new MatVector();
        net.forward(answers, new StringVector(outputs));
        float[][] copies = new float[outputs.length][];
        for (int i = 0; i < copies.length; i++) {
            FloatBuffer values = answers.get(i).createBuffer();
            copies[i] = new float[values.remaining()];
            values.get(copies[i]);
        }
        return copies;
    }

    private Net borrow() {
        Net net = idle.poll();
        return net == null ? read() : net;
    }

    private Net read() {
        byte[] bytes = bytes();
        // It outlives this call and every scope of the caller.
        return readNetFromTFLite(new BytePointer(bytes), bytes.length).retainReference();
    }

    private byte[] bytes() {
        try (InputStream in = Model.class.getResourceAsStream(file + ".tflite")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
