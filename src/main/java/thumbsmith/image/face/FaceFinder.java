package thumbsmith.image.face;

import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LINEAR;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Mats;

/**
 * Finds faces of people, down to about 4 % of the picture's longer side. The models are loaded when first needed; safe
 * for all threads.
 */
public final class FaceFinder {
    /** In px: enough for faces of 4 %, and a picture of any size costs about the same. */
    private static final int LONGEST = 1280;
    /** Between what the mesh says of true faces (+16 and more) and of others (−9). */
    private static final double LEAST_PRESENCE = 4;
    /** A face may be cut by a tile's edge by that share of its size. */
    private static final double CUT = 0.05;
    /** Texture that looks like hundreds of faces is not looked at for seconds. */
    private static final int MOST = 100;

    /** The largest face first. */
    public List<Face> find(Bitmap picture) {
        try (PointerScope _ = new PointerScope()) {
            double fraction = fraction(picture);
            Mat small = FaceMesh.shrunk(opaque(picture), fraction);
            return in(small, Tiles.of(small.cols(), small.rows())).stream()
                    .map(it -> it.times(1 / fraction))
                    .toList();
        }
    }

    /**
     * The largest face alone, which takes a third of the time: where one is seen in the whole picture, its parts are not
     * looked at.
     */
    public Optional<Face> largest(Bitmap picture) {
        try (PointerScope _ = new PointerScope()) {
            double fraction = fraction(picture);
            Mat small = FaceMesh.shrunk(opaque(picture), fraction);
            List<Rectangle> whole = Tiles.of(small.cols(), small.rows()).subList(0, 1);
            Optional<Face> seen =
                    in(small, whole).stream().map(it -> it.times(1 / fraction)).findFirst();
            return seen.or(() -> find(picture).stream().findFirst());
        }
    }

    private static double fraction(Bitmap picture) {
        return Math.min(1, (double) LONGEST / Math.max(picture.width(), picture.height()));
    }

    /** The largest face first. */
    private static List<Face> in(Mat picture, List<Rectangle> tiles) {
        List<Face> seen = tiles.stream().flatMap(it -> look(picture, it)).toList();
        List<Face> faces = Duplicates.merged(seen).stream()
                .limit(MOST)
                .filter(it -> FaceMesh.look(picture, it).presence() >= LEAST_PRESENCE)
                .toList();
        return Duplicates.withoutNested(faces).stream()
                .sorted(Comparator.comparingDouble(Face::area).reversed())
                .toList();
    }

    /** All 468 points of the face mesh, in px of the picture; empty where the mesh model denies that this is a face. */
    public List<Point2D.Double> mesh(Bitmap picture, Face face) {
        try (PointerScope _ = new PointerScope()) {
            FaceMesh mesh = FaceMesh.look(opaque(picture), face);
            return mesh.presence() >= LEAST_PRESENCE ? mesh.points() : List.of();
        }
    }

    private static Mat opaque(Bitmap picture) {
        return picture.hasAlpha() ? Mats.opaque(picture.mat()) : picture.mat();
    }

    private static Stream<Face> look(Mat picture, Rectangle tile) {
        try (PointerScope _ = new PointerScope()) {
            Rectangle all = new Rectangle(picture.cols(), picture.rows());
            return BlazeFace.look(square(picture, tile, all)).stream()
                    .map(it -> it.placed(tile))
                    .filter(it -> isWhole(it.box(), tile, all));
        }
    }

    /** The tile at the detector's size; what lies outside of the picture is black. */
    private static Mat square(Mat picture, Rectangle tile, Rectangle all) {
        double scale = (double) Model.FACES.side / tile.width;
        Rectangle part = tile.intersection(all);
        int width = Math.max(1, (int) Math.round(part.width * scale));
        int height = Math.max(1, (int) Math.round(part.height * scale));
        Mat square = new Mat(Model.FACES.side, Model.FACES.side, picture.type(), Scalar.all(0));
        Mat cut = picture.apply(new Rect(part.x, part.y, part.width, part.height));
        int way = scale < 1 ? INTER_AREA : INTER_LINEAR;
        resize(cut, square.apply(new Rect(0, 0, width, height)), new Size(width, height), 0, 0, way);
        return square;
    }

    /** Half a face at a tile's edge is whole in another tile; at the picture's own edge there is no more of it. */
    private static boolean isWhole(Rectangle2D.Double box, Rectangle tile, Rectangle all) {
        double slack = CUT * box.width;
        return (tile.x <= all.x || box.x >= tile.x - slack)
                && (tile.y <= all.y || box.y >= tile.y - slack)
                && (tile.getMaxX() >= all.getMaxX() || box.getMaxX() <= tile.getMaxX() + slack)
                && (tile.getMaxY() >= all.getMaxY() || box.getMaxY() <= tile.getMaxY() + slack);
    }
}
