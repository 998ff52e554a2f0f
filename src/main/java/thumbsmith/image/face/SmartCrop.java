package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where to crop so that faces stay whole, sit in the upper third and keep clear of the duration badge. Pure geometry. */
public final class SmartCrop {
    /** Who is less than that part of the largest face's height is background. */
    private static final double LEAST_OF_GROUP = 0.4;
    /** No crop is smaller than that part of the largest one: what is cut off is not got back by enlarging. */
    private static final double SMALLEST = 0.5;

    private static final int STEPS = 50;
    /** A crowd is composed about its nearest. */
    private static final int MOST = 12;

    private SmartCrop() {}

    /**
     * The largest crop of the ratio, in px of the picture, in which the faces are whole and nothing that players lay
     * over pictures of that shape (see {@link thumbsmith.image.SafeZone}) covers one; down to half of the largest
     * possible. Where that cannot be had for all faces it is for as many of the largest as can be, and where not even
     * for one, it is the largest crop about that one. Within that freedom the eyes come to a third from the top. Without faces it is about
     * the centre.
     *
     * @param ratio width to height
     */
    public static Rectangle2D.Double about(int width, int height, double ratio, List<Face> faces) {
        Room room = Room.of(width, height, ratio);
        List<Face> visible = faces.stream()
                .map(it -> it.within(width, height))
                .filter(it -> it.area() > 0)
                .toList();
        if (visible.isEmpty()) return room.at(0.5 * width, 0.5 * height);
        List<Face> group = group(visible);
        Rectangle2D.Double main = group.getFirst().box();
        return wishes(group, it -> Head.of(it, width, height))
                .flatMap(wish ->
                        sizes(room).map(wish::within).flatMap(Optional::stream).limit(1))
                .findFirst()
                .orElseGet(() -> room.at(main.getCenterX(), main.getCenterY()));
    }

    /** What to try for, the dearest first. */
    private static Stream<CropWish> wishes(List<Face> group, Function<Face, Rectangle2D.Double> head) {
        Stream<CropWish> groups = IntStream.range(0, group.size())
                .mapToObj(i -> new CropWish(group.subList(0, group.size() - i), head, true));
        List<Face> main = List.of(group.getFirst());
        return Stream.concat(
                groups,
                Stream.of(
                        new CropWish(main, Face::box, true),
                        new CropWish(main, head, false),
                        new CropWish(main, Face::box, false)));
    }

    private static Stream<Room> sizes(Room room) {
        return IntStream.rangeClosed(0, STEPS).mapToObj(i -> room.shrunk(1 - i * (1 - SMALLEST) / STEPS));
    }

    /** The largest first. */
    private static List<Face> group(List<Face> faces) {
        List<Face> sorted = faces.stream()
                .sorted(Comparator.comparingDouble(Face::area).reversed())
                .limit(MOST)
                .toList();
        double least = LEAST_OF_GROUP * sorted.getFirst().box().height;
        return sorted.stream().filter(it -> it.box().height >= least).toList();
    }
}
