package thumbsmith.prep;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Slot;
import thumbsmith.image.codec.Fitted;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The true size and bytes of what would be saved, and the buttons that save it or take it to Create. */
final class ExportFoot extends VBox {
    private static final Texts TEXTS = Texts.of(ExportFoot.class);
    private static final Slot[] SLOTS = {Slot.SUPPORT, Slot.SOURCE, Slot.TARGET, Slot.FACE};

    private final ExportModel model;
    private final ProgressIndicator busy = new ProgressIndicator();
    private final Label words = Parts.wrapping("small");
    private final Label outcome = Parts.wrapping("small");
    private final Button instead = new Button();
    private final Button reveal = new Button(TEXTS.get("export.reveal"));
    private final Button save = new Button(TEXTS.get("export.save"), Icons.of(Feather.DOWNLOAD));
    private final MenuButton use = new MenuButton(TEXTS.get("export.use"));
    private final Button back = new Button();
    private Optional<Fitted.TooLarge> offered = Optional.empty();

    ExportFoot(PrepViewModel screen) {
        this.model = screen.export();
        getStyleClass().add("prep-foot");
        words.setId("export-words");
        outcome.setId("export-outcome");
        busy.setMaxSize(14, 14);
        getChildren().addAll(state(), instead, saved(), save, createRow());
        dress();
        model.measuredProperty().when(Shown.is(this)).subscribe(this::show);
        model.outcomeProperty().when(Shown.is(this)).subscribe(this::tell);
        screen.stateProperty().when(Shown.is(this)).subscribe(now -> offerBack());
    }

    private void dress() {
        save.setId("export-save");
        save.getStyleClass().addAll("accent", "generate");
        save.setMaxWidth(Double.MAX_VALUE);
        save.setOnAction(press -> model.save());
        Keys.tip(save, TEXTS.get("export.save.tip"), PrepKeys.SAVE);
        instead.setId("export-instead");
        instead.setOnAction(press -> offered.ifPresent(model::useInstead));
        back.setId("export-back");
        back.setMaxWidth(Double.MAX_VALUE);
        back.setOnAction(press -> model.slot().ifPresent(model::use));
    }

    /** One line whatever it says, so that nothing moves. */
    private HBox state() {
        HBox state = new HBox(8, busy, words);
        state.setAlignment(Pos.CENTER_LEFT);
        state.setMinHeight(20);
        return state;
    }

    private HBox saved() {
        reveal.setId("export-reveal");
        reveal.getStyleClass().addAll("flat", "small", "accent", "text-action");
        reveal.setOnAction(press -> model.reveal());
        reveal.setMinWidth(USE_PREF_SIZE);
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        HBox row = new HBox(8, outcome, reveal);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox createRow() {
        use.setId("export-use");
        use.setMaxWidth(Double.MAX_VALUE);
        for (Slot slot : SLOTS) {
            MenuItem item = new MenuItem(TEXTS.get("export.use." + slot.wire()));
            item.setId("export-use-" + slot.wire());
            item.setOnAction(event -> model.use(slot));
            use.getItems().add(item);
        }
        HBox.setHgrow(use, Priority.ALWAYS);
        HBox.setHgrow(back, Priority.ALWAYS);
        return new HBox(8, back, use);
    }

    private void offerBack() {
        Shown.set(back, model.slot().isPresent());
        model.slot().ifPresent(slot -> back.setText(TEXTS.get("export.back." + slot.wire())));
    }

    private void show(Measured measured) {
        Shown.set(busy, measured instanceof Measured.Underway);
        words.getStyleClass().removeAll("problem");
        offered = Optional.empty();
        switch (measured) {
            case Measured.Nothing() -> words.setText("");
            case Measured.Underway() -> words.setText(TEXTS.get("export.underway"));
            case Measured.Ready(var file) ->
                words.setText(file.note()
                        .map(note ->
                                ExportWords.of(file, model.export().options().format()) + "\n" + note)
                        .orElseGet(() ->
                                ExportWords.of(file, model.export().options().format())));
            case Measured.Unmet(String why, Fitted.TooLarge size) -> {
                problem(why);
                offered = Optional.of(size);
                instead.setText(TEXTS.get("export.instead", Words.size(size.width(), size.height())));
            }
            case Measured.Failed(String why) -> problem(why);
        }
        Shown.set(instead, offered.isPresent());
        // Why stands above it.
        boolean stuck = measured instanceof Measured.Unmet || measured instanceof Measured.Failed;
        save.setDisable(stuck);
        use.setDisable(stuck);
        back.setDisable(stuck);
    }

    private void problem(String why) {
        words.setText(why);
        words.getStyleClass().add("problem");
    }

    private void tell(Optional<SaveDesk.Outcome> last) {
        outcome.getStyleClass().removeAll("problem");
        Shown.set(outcome.getParent(), last.isPresent());
        Shown.set(reveal, last.filter(SaveDesk.Outcome.Saved.class::isInstance).isPresent());
        switch (last.orElse(null)) {
            case SaveDesk.Outcome.Saved(var file) ->
                outcome.setText(TEXTS.get("export.saved", file.getFileName().toString()));
            case SaveDesk.Outcome.Refused(String why) -> {
                outcome.setText(why);
                outcome.getStyleClass().add("problem");
            }
            case null -> outcome.setText("");
        }
    }
}
