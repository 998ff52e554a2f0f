package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_L2;
import static org.bytedeco.opencv.global.opencv_imgproc.DIST_MASK_5;
import static org.bytedeco.opencv.global.opencv_imgproc.distanceTransform;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.opencv.opencv_core.Mat;

/** Where a face is laid over another: weights for blending, and where plain skin is. Sizes are shares of the face's. */
final class SwapMask {
    /** How far the weights rise from 0 at the rim to 1. */
    private static final double FEATHER = 0.085;
    /** How far around eyes, brows and lips there is no plain skin. */
    private static final double AROUND_FEATURES = 0.03;
    /** How far over the lips the target's own mouth is kept. */
    private static final double AROUND_MOUTH = 0.012;
    /** Over what way from the features a face becomes its rim. */
    private static final double RIM = 0.1;

    private final FaceShape shape;
    private final Rectangle part;

    SwapMask(FaceShape shape, Rectangle part) {
        this.shape = shape;
        this.part = part;
    }

    /** 0 to 1, as many as the part has px; 0 everywhere outside of the face. */
    float[] face() {
        return inside(MeshRegion.BROWS_TO_CHIN.path(shape.withBrowsRaised()), FEATHER);
    }

    /** 0 to 1: 1 far from that region. */
    float[] beyond(MeshRegion region) {
        float[] distances = distances(pen -> {
            pen.fillRect(part.x, part.y, part.width, part.height);
            pen.setColor(Color.BLACK);
            pen.fill(region.path(shape.mesh()));
        });
        return rising(distances, RIM);
    }

    /** 0 to 1: 1 between the lips. */
    float[] mouth() {
        Shape mouth = MeshRegion.MOUTH.path(shape.mesh());
        return rising(
                distances(pen -> {
                    pen.setStroke(stroke(2 * AROUND_MOUTH));
                    pen.fill(mouth);
                    pen.draw(mouth);
                }),
                AROUND_MOUTH);
    }

    /** 1 where there is skin and nothing else. */
    float[] skin() {
        Mat skin = new Mat();
        drawn(this::drawSkin).convertTo(skin, CV_32F, 1 / 255.0, 0);
        return Floats.of(skin);
    }

    private void drawSkin(Graphics2D pen) {
        pen.fill(MeshRegion.BROWS_TO_CHIN.path(shape.mesh()));
        pen.setColor(Color.BLACK);
        pen.setStroke(stroke(2 * AROUND_FEATURES));
        for (MeshRegion feature : FEATURES) {
            pen.fill(feature.path(shape.mesh()));
            pen.draw(feature.path(shape.mesh()));
        }
    }

    private BasicStroke stroke(double width) {
        return new BasicStroke((float) (width * shape.size()));
    }

    private static final List<MeshRegion> FEATURES = List.of(
            MeshRegion.RIGHT_BROW, MeshRegion.LEFT_BROW, MeshRegion.RIGHT_EYE, MeshRegion.LEFT_EYE, MeshRegion.LIPS);

    /** Rises smoothly from the rim inwards. */
    private float[] inside(Shape outline, double feather) {
        return rising(distances(pen -> pen.fill(outline)), feather);
    }

    /** In px, of what is drawn from its rim. */
    private float[] distances(Consumer<Graphics2D> drawing) {
        Mat distance = new Mat();
        distanceTransform(drawn(drawing), distance, DIST_L2, DIST_MASK_5);
        return Floats.of(distance);
    }

    private float[] rising(float[] distances, double over) {
        double width = Math.max(1, over * shape.size());
        for (int i = 0; i < distances.length; i++) distances[i] = smooth(distances[i] / width);
        return distances;
    }

    private static float smooth(double t) {
        double clamped = Math.clamp(t, 0, 1);
        return (float) (clamped * clamped * (3 - 2 * clamped));
    }

    /** {@code CV_8U}: 255 where white was drawn, in px of the target. */
    private Mat drawn(Consumer<Graphics2D> drawing) {
        BufferedImage field = new BufferedImage(part.width, part.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = field.createGraphics();
        pen.translate(-part.x, -part.y);
        pen.setColor(Color.WHITE);
        drawing.accept(pen);
        pen.dispose();
        Mat mat = new Mat(part.height, part.width, CV_8U);
        mat.<ByteBuffer>createBuffer().put(((DataBufferByte) field.getRaster().getDataBuffer()).getData());
        return mat;
    }
}
