package thumbsmith.mask;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** One drawing from press to release. */
sealed interface Gesture {
    /** The pointer went there; answers with what was drawn. */
    Area to(Point place);

    /** The pointer was let go; answers with what was drawn at last. */
    Area end();

    /** What is not drawn yet. */
    default Outline outline() {
        return new Outline.None();
    }

    /** What lay under it before. */
    Tiles before();

    /** Draws at once. */
    final class Stroke implements Gesture {
        private final MaskPlane plane;
        private final Tip tip;
        private final Marking marking;
        private final Tiles before;
        private Point last;

        Stroke(MaskPlane plane, Tip tip, Marking marking, Point from) {
            this.plane = plane;
            this.tip = tip;
            this.marking = marking;
            this.before = new Tiles(plane);
            this.last = from;
        }

        @Override
        public Area to(Point place) {
            Area reach = tip.reach(last, place, plane.width(), plane.height());
            before.keep(reach);
            plane.stroke(tip, last, place, marking);
            last = place;
            return reach;
        }

        @Override
        public Area end() {
            return Area.NONE;
        }

        @Override
        public Tiles before() {
            return before;
        }
    }

    /** Fills what lies between two corners. */
    final class Box implements Gesture {
        private final MaskPlane plane;
        private final Marking marking;
        private final Point from;
        private final Tiles before;
        private Point to;

        Box(MaskPlane plane, Marking marking, Point from) {
            this.plane = plane;
            this.marking = marking;
            this.from = from;
            this.before = new Tiles(plane);
            this.to = from;
        }

        @Override
        public Area to(Point place) {
            to = place;
            return Area.NONE;
        }

        @Override
        public Outline outline() {
            return new Outline.Box(
                    Math.min(from.x(), to.x()),
                    Math.min(from.y(), to.y()),
                    Math.abs(to.x() - from.x()),
                    Math.abs(to.y() - from.y()));
        }

        /** Whole pixels: a box that was typed is exactly what it says. */
        @Override
        public Area end() {
            long left = Math.round(Math.min(from.x(), to.x()));
            long top = Math.round(Math.min(from.y(), to.y()));
            long right = Math.round(Math.max(from.x(), to.x()));
            long bottom = Math.round(Math.max(from.y(), to.y()));
            Area part = Area.around(left, top, right, bottom, plane.width(), plane.height());
            before.keep(part);
            plane.fill(new Rectangle2D.Double(left, top, right - left, bottom - top), part, marking);
            return part;
        }

        @Override
        public Tiles before() {
            return before;
        }
    }

    /** Fills what was drawn around. */
    final class Loop implements Gesture {
        private final MaskPlane plane;
        private final Marking marking;
        private final List<Point> places = new ArrayList<>();
        private final Tiles before;

        Loop(MaskPlane plane, Marking marking, Point from) {
            this.plane = plane;
            this.marking = marking;
            this.before = new Tiles(plane);
            places.add(from);
        }

        @Override
        public Area to(Point place) {
            if (place.distance(places.getLast()) >= 1) places.add(place);
            return Area.NONE;
        }

        @Override
        public Outline outline() {
            return new Outline.Loop(places);
        }

        @Override
        public Area end() {
            Path2D.Double way = new Path2D.Double(Path2D.WIND_NON_ZERO);
            way.moveTo(places.getFirst().x(), places.getFirst().y());
            places.forEach(place -> way.lineTo(place.x(), place.y()));
            way.closePath();
            Rectangle2D box = way.getBounds2D();
            Area part = Area.around(
                    box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), plane.width(), plane.height());
            before.keep(part);
            plane.fill(way, part, marking);
            return part;
        }

        @Override
        public Tiles before() {
            return before;
        }
    }
}
