package thumbsmith.mask;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;

/** What is being drawn, and the brush under the pointer: a light line over a dark one shows on every picture. */
final class OutlineLayer extends Group {
    private final Polyline dark = styled(new Polyline(), "mask-outline-dark");
    private final Polyline light = styled(new Polyline(), "mask-outline-light");
    private final Circle outer = styled(new Circle(), "mask-outline-dark");
    private final Circle inner = styled(new Circle(), "mask-brush-light");

    OutlineLayer() {
        setMouseTransparent(true);
        setManaged(false);
        inner.setId("mask-pointer");
        getChildren().addAll(dark, light, outer, inner);
        hideBrush();
    }

    void show(Outline outline, Placed placed) {
        List<Double> places = places(outline, placed);
        dark.getPoints().setAll(places);
        light.getPoints().setAll(places);
    }

    void showBrush(double x, double y, double radius) {
        for (Circle circle : List.of(outer, inner)) {
            circle.setCenterX(x);
            circle.setCenterY(y);
            circle.setRadius(Math.max(1, radius));
            circle.setVisible(true);
        }
    }

    void hideBrush() {
        outer.setVisible(false);
        inner.setVisible(false);
    }

    private static List<Double> places(Outline outline, Placed placed) {
        List<Point> points = switch (outline) {
            case Outline.None() -> List.of();
            case Outline.Box(double x, double y, double width, double height) ->
                List.of(
                        new Point(x, y),
                        new Point(x + width, y),
                        new Point(x + width, y + height),
                        new Point(x, y + height),
                        new Point(x, y));
            case Outline.Loop(List<Point> loop) -> loop;
        };
        return points.stream()
                .mapMulti((Point point, Consumer<Double> take) -> {
                    take.accept(placed.screenX(point.x()));
                    take.accept(placed.screenY(point.y()));
                })
                .toList();
    }

    private static <S extends Shape> S styled(S shape, String style) {
        shape.getStyleClass().add(style);
        shape.setFill(null);
        return shape;
    }
}
