package thumbsmith.settings;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Where thumbnails go and what they are called. */
final class FolderSection {
    private static final Texts TEXTS = Texts.of(FolderSection.class);

    private FolderSection() {}

    static VBox of(FolderSettings folders) {
        return Rows.section(TEXTS.get("section.folders"), outputs(folders), template(folders));
    }

    private static HBox outputs(FolderSettings folders) {
        Button reset = Pieces.button("folder-reset", TEXTS.get("folder.button.reset"), folders::reset);
        folders.ownProperty().when(Shown.is(reset)).subscribe(own -> Shown.set(reset, !own));
        return Rows.row(
                TEXTS.get("folder.outputs"),
                path("folder-outputs", folders.outputsProperty()),
                Rows.line(
                        Pieces.button("folder-choose", TEXTS.get("folder.button.choose"), folders::choose),
                        Pieces.button("folder-open", TEXTS.get("folder.button.open"), folders::open),
                        reset),
                offer(folders.move()),
                progress(folders.move()),
                result(folders.move()),
                Pieces.problem(folders.move().problemProperty()));
    }

    private static HBox offer(MoveSettings move) {
        Label words = Pieces.words("", "quiet");
        words.setId("folder-elsewhere");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = Pieces.button("folder-move", TEXTS.get("move.button"), move::move);
        button.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = Rows.line(words, button);
        move.offerProperty().when(Shown.is(line)).subscribe(offer -> {
            words.setText(offer);
            Shown.set(line, !offer.isEmpty());
        });
        return line;
    }

    private static HBox progress(MoveSettings move) {
        ProgressBar bar = new ProgressBar();
        bar.setId("folder-move-progress");
        bar.setAccessibleText(TEXTS.get("move.button"));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = Pieces.button("folder-move-cancel", TEXTS.get("move.cancel"), move::cancel);
        HBox line = Rows.line(bar, cancel);
        move.doneProperty().when(Shown.is(line)).subscribe(done -> bar.setProgress(done.doubleValue()));
        move.movingProperty().when(Shown.is(line)).subscribe(moving -> {
            if (!moving && cancel.isFocused()) cancel.requestFocusTraversal(TraversalDirection.NEXT);
            Shown.set(line, moving);
            if (moving) cancel.requestFocus();
        });
        return line;
    }

    private static Label result(MoveSettings move) {
        Label label = Pieces.words("");
        label.setId("folder-move-words");
        move.wordsProperty().when(Shown.is(label)).subscribe(words -> {
            label.setText(words);
            Shown.set(label, !words.isEmpty());
        });
        return label;
    }

    private static HBox template(FolderSettings folders) {
        TextField template = new TextField();
        template.setId("template");
        template.setAccessibleText(TEXTS.get("template"));
        template.textProperty().bindBidirectional(folders.templateProperty());
        HBox.setHgrow(template, Priority.ALWAYS);
        Label example = Pieces.words("", "small");
        example.setId("template-example");
        folders.example().when(Shown.is(example)).subscribe(example::setText);
        return Rows.row(
                TEXTS.get("template"),
                Rows.line(
                        template, Pieces.button("template-reset", TEXTS.get("template.reset"), folders::resetTemplate)),
                example,
                Pieces.words(TEXTS.get("template.hint"), "quiet", "small"));
    }

    private static Label path(String id, ObservableValue<Path> path) {
        Label label = Pieces.words("", "settings-path");
        label.setId(id);
        path.when(Shown.is(label)).subscribe(it -> label.setText(it.toString()));
        return label;
    }
}
