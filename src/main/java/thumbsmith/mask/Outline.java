package thumbsmith.mask;

import java.util.List;

/** What is being drawn and is not marked yet; places in px of the mask. */
public sealed interface Outline {
    record None() implements Outline {}

    record Box(double x, double y, double width, double height) implements Outline {}

    /** Closed from the last place to the first. */
    record Loop(List<Point> places) implements Outline {
        public Loop {
            places = List.copyOf(places);
        }
    }
}
