package thumbsmith.prep;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.prep.BackdropModel.Sample;
import thumbsmith.prep.BackdropModel.Sort;
import thumbsmith.prep.PillRow.Pill;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** What lies behind the people, and their faces. */
final class BackdropPanel {
    private static final Texts TEXTS = Texts.of(BackdropPanel.class);

    private final BackdropModel model;
    private final SubjectsModel subjects;
    private final DropReader drops;

    private BackdropPanel(BackdropModel model, SubjectsModel subjects, DropReader drops) {
        this.model = model;
        this.subjects = subjects;
        this.drops = drops;
    }

    static PanelSection of(PanelsModel panels, ObservableValue<List<Integer>> colours, DropReader drops) {
        return new BackdropPanel(panels.backdrop(), panels.subjects(), drops).section(colours);
    }

    private PanelSection section(ObservableValue<List<Integer>> colours) {
        HBox sorts = PillRow.of(
                "backdrop", Pill.all(Sort.class, it -> TEXTS.get("backdrop." + it)), model.sort(), model::choose);
        ColourField colour = new ColourField(
                "backdrop-rgb", TEXTS.get("backdrop.colour.name"), model.colour(), model::colour, colours);
        SliderRow strength = new SliderRow("backdrop-strength", TEXTS.get("backdrop.strength"), model.strength());
        PanelSection section = new PanelSection(
                "panel-backdrop",
                TEXTS.get("backdrop.title"),
                sorts,
                only(Sort.COLOUR, colour),
                only(Sort.BLURRED, strength),
                only(Sort.PICTURE, picture()),
                except(Sort.KEPT, new SubjectsLabel("backdrop-people", SubjectsLabel.About.PEOPLE, subjects)),
                Pieces.problem(model.noticeProperty().map(it -> it.orElse(""))),
                faces());
        takeDrops(section);
        return section;
    }

    private Node picture() {
        PictureView sample = new PictureView(PictureView.Fit.COVER);
        sample.getStyleClass().add("backdrop-sample");
        Label name = Parts.label("", "small");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        model.sampleProperty().when(Shown.is(sample)).subscribe(now -> {
            sample.imageProperty()
                    .set(now.map(Sample::pixels).map(Thumbnails::toImage).orElse(null));
            name.setText(now.map(it -> it.file().getFileName().toString()).orElse(""));
        });
        Button replace = new Button(TEXTS.get("backdrop.replace"), Icons.of(Feather.FOLDER));
        replace.setId("backdrop-replace");
        replace.setOnAction(press -> model.choosePicture());
        HBox line = new HBox(8, sample, name, replace);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, line, Parts.label(TEXTS.get("backdrop.drop"), "small", "quiet"));
    }

    private Node faces() {
        CheckBox blur = new CheckBox(TEXTS.get("faces.blur"));
        blur.setId("faces-blur");
        blur.setOnAction(press -> model.blurFaces(blur.isSelected()));
        SubjectsLabel found = new SubjectsLabel("faces-found", SubjectsLabel.About.FACES, subjects);
        model.blursFaces().when(Shown.is(blur)).subscribe(blurred -> {
            blur.setSelected(blurred);
            Shown.set(found, blurred);
        });
        return new VBox(4, blur, found);
    }

    private <N extends Node> N only(Sort sort, N node) {
        model.sort().when(Shown.is(node)).subscribe(it -> Shown.set(node, it == sort));
        return node;
    }

    private <N extends Node> N except(Sort sort, N node) {
        model.sort().when(Shown.is(node)).subscribe(it -> Shown.set(node, it != sort));
        return node;
    }

    private void takeDrops(PanelSection section) {
        section.setOnDragOver(event -> {
            if (DropReader.mayHoldPicture(event.getDragboard())) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        section.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        model.drop(drops.read(event.getDragboard()));
        event.setDropCompleted(true);
        event.consume();
    }
}
