package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.remap;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.List;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;

/**
 * Lays one face's pixels over another's place: within each triangle of the mesh by an affine map, all of them in one
 * pass over the pixels.
 */
final class FaceWarp {
    private final List<Point2D.Double> from;
    private final List<Point2D.Double> to;
    private final Rectangle part;
    private final float[] mapX;
    private final float[] mapY;

    private FaceWarp(List<Point2D.Double> from, List<Point2D.Double> to, Rectangle part) {
        this.from = from;
        this.to = to;
        this.part = part;
        mapX = new float[part.width * part.height];
        mapY = new float[part.width * part.height];
    }

    /**
     * As large as the part; what no triangle covers means nothing.
     *
     * @param from the mesh in px of the source
     * @param to the mesh in px of the target
     * @param part of the target, in px
     */
    static Mat of(Mat source, List<Point2D.Double> from, List<Point2D.Double> to, Rectangle part) {
        FaceWarp warp = new FaceWarp(from, to, part);
        MeshTriangles.ALL.forEach(warp::fill);
        Mat warped = new Mat();
        remap(source, warped, warp.mat(warp.mapX), warp.mat(warp.mapY), INTER_CUBIC, BORDER_REPLICATE, Scalar.all(0));
        return warped;
    }

    private Mat mat(float[] map) {
        return Floats.mat(part.width, part.height, CV_32F, map);
    }

    private void fill(int[] triangle) {
        Point2D.Double a = to.get(triangle[0]);
        Point2D.Double b = to.get(triangle[1]);
        Point2D.Double c = to.get(triangle[2]);
        double area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
        if (Math.abs(area) < 1e-6) return;
        Barycentre barycentre = new Barycentre(a, b, c, area);
        int bottom = Math.min(part.y + part.height - 1, (int) Math.ceil(Math.max(a.y, Math.max(b.y, c.y))));
        for (int y = Math.max(part.y, (int) Math.floor(Math.min(a.y, Math.min(b.y, c.y)))); y <= bottom; y++) {
            row(triangle, barycentre, y);
        }
    }

    private void row(int[] triangle, Barycentre at, int y) {
        int left = Math.max(part.x, (int) Math.floor(Math.min(at.a.x, Math.min(at.b.x, at.c.x))));
        int right = Math.min(part.x + part.width - 1, (int) Math.ceil(Math.max(at.a.x, Math.max(at.b.x, at.c.x))));
        for (int x = left; x <= right; x++) {
            double second = at.second(x, y);
            double third = at.third(x, y);
            if (second >= -SLACK && third >= -SLACK && second + third <= 1 + SLACK) {
                put(triangle, (y - part.y) * part.width + x - part.x, second, third);
            }
        }
    }

    /** Pixels on an edge belong to both triangles. */
    private static final double SLACK = 1e-3;

    private void put(int[] triangle, int index, double second, double third) {
        Point2D.Double a = from.get(triangle[0]);
        Point2D.Double b = from.get(triangle[1]);
        Point2D.Double c = from.get(triangle[2]);
        double first = 1 - second - third;
        mapX[index] = (float) (a.x * first + b.x * second + c.x * third);
        mapY[index] = (float) (a.y * first + b.y * second + c.y * third);
    }

    private record Barycentre(Point2D.Double a, Point2D.Double b, Point2D.Double c, double area) {
        double second(int x, int y) {
            return ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
        }

        double third(int x, int y) {
            return ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
        }
    }
}
