package thumbsmith.prep;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Frame.Ratio;
import thumbsmith.prep.PillRow.Pill;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Size and shape of what comes out, and what to do where the picture has another shape. */
final class FramePanel {
    private static final Texts TEXTS = Texts.of(FramePanel.class);
    private static final List<Optional<Ratio>> SHAPES =
            List.of(Optional.empty(), ratio(16, 9), ratio(9, 16), ratio(1, 1), ratio(4, 3));

    private final FrameModel model;
    private final ObservableValue<List<Integer>> colours;
    private final TextField width = number("frame-width", "frame.width");
    private final TextField height = number("frame-height", "frame.height");
    private final TextField other = number("frame-ratio", "frame.ratio");

    private FramePanel(FrameModel model, ObservableValue<List<Integer>> colours) {
        this.model = model;
        this.colours = colours;
    }

    /** @param subjects says how many faces stay in view */
    static PanelSection of(FrameModel model, ObservableValue<List<Integer>> colours, Node subjects) {
        return new FramePanel(model, colours).section(subjects);
    }

    private PanelSection section(Node subjects) {
        return new PanelSection(
                "panel-frame",
                TEXTS.get("frame.title"),
                size(),
                shape(),
                Pieces.problem(model.problemProperty()),
                differing(subjects));
    }

    /** Without a frame nothing can differ from it. */
    private Node differing(Node subjects) {
        VBox rows = new VBox(12, PanelSection.field(TEXTS.get("frame.fit"), fit()), margin(), focus(subjects));
        model.framed().when(Shown.is(rows)).subscribe(framed -> Shown.set(rows, framed));
        return rows;
    }

    private Node size() {
        commit(width, () -> model.size(width.getText(), height.getText()));
        commit(height, () -> model.size(width.getText(), height.getText()));
        model.frame().map(Frame::size).when(Shown.is(width)).subscribe(size -> {
            width.setText(size.map(it -> Integer.toString(it.width())).orElse(""));
            height.setText(size.map(it -> Integer.toString(it.height())).orElse(""));
        });
        HBox line = new HBox(8, width, Parts.label("×", "quiet"), height, Parts.label(TEXTS.get("frame.px"), "quiet"));
        line.setAlignment(Pos.CENTER_LEFT);
        return PanelSection.field(TEXTS.get("frame.size"), line);
    }

    private Node shape() {
        List<Pill<Optional<Ratio>>> shapes =
                SHAPES.stream().map(FramePanel::pill).toList();
        HBox pills = PillRow.of("frame-shape", shapes, model.shape(), model::shape);
        commit(other, () -> model.shape(other.getText()));
        Keys.tip(other, TEXTS.get("frame.ratio.tip"));
        model.shape()
                .when(Shown.is(other))
                .subscribe(shape -> other.setText(shape.filter(it -> !SHAPES.contains(shape))
                        .map(FrameShape::words)
                        .orElse("")));
        return PanelSection.field(TEXTS.get("frame.shape"), new VBox(8, pills, other));
    }

    private Node fit() {
        return PillRow.of(
                "frame-fit", Pill.all(Frame.Fit.class, it -> TEXTS.get("frame.fit." + it)), model.fit(), model::fit);
    }

    private Node margin() {
        HBox pills = PillRow.of(
                "frame-margin",
                Pill.all(FrameModel.Filling.class, it -> TEXTS.get("frame.margin." + it)),
                model.filling(),
                model::filling);
        ColourField colour = new ColourField(
                "frame-margin-rgb", TEXTS.get("frame.margin.name"), model.marginColour(), model::marginColour, colours);
        model.filling().when(Shown.is(colour)).subscribe(it -> Shown.set(colour, it == FrameModel.Filling.COLOUR));
        VBox margin = PanelSection.field(TEXTS.get("frame.margin"), new VBox(8, pills, colour));
        model.fit().when(Shown.is(margin)).subscribe(it -> Shown.set(margin, it == Frame.Fit.PAD));
        return margin;
    }

    private Node focus(Node subjects) {
        HBox pills = PillRow.of(
                "frame-focus",
                Pill.all(FrameModel.Aim.class, it -> TEXTS.get("frame.focus." + it)),
                model.aim(),
                model::aim);
        VBox point = new VBox(
                4,
                new SliderRow("frame-focus-x", TEXTS.get("frame.focus.across"), model.across()),
                new SliderRow("frame-focus-y", TEXTS.get("frame.focus.down"), model.down()));
        model.aim().when(Shown.is(pills)).subscribe(it -> {
            Shown.set(point, it == FrameModel.Aim.POINT);
            Shown.set(subjects, it == FrameModel.Aim.FACES);
        });
        VBox focus = PanelSection.field(TEXTS.get("frame.focus"), new VBox(8, pills, point, subjects));
        model.fit().when(Shown.is(focus)).subscribe(it -> Shown.set(focus, it != Frame.Fit.PAD));
        return focus;
    }

    private static TextField number(String id, String key) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(TEXTS.get(key));
        field.setPromptText(TEXTS.get(key + ".prompt"));
        field.getStyleClass().add("frame-number");
        return field;
    }

    private static void commit(TextField field, Runnable deed) {
        field.setOnAction(enter -> deed.run());
        field.focusedProperty().subscribe((was, focused) -> {
            if (!focused) deed.run();
        });
    }

    private static Pill<Optional<Ratio>> pill(Optional<Ratio> shape) {
        String words = shape.map(FrameShape::words).orElseGet(() -> TEXTS.get("frame.shape.own"));
        return new Pill<>(shape, shape.isEmpty() ? "own" : words.replace(':', '-'), words);
    }

    private static Optional<Ratio> ratio(int width, int height) {
        return Optional.of(new Ratio(width, height));
    }
}
