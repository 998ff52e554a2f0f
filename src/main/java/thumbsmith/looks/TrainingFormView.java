package thumbsmith.looks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.ui.Choice;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.SlotView;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The training form: kind, name, three pictures, and a button that says its price or why it waits. */
final class TrainingFormView extends VBox {
    private static final Texts TEXTS = Texts.of(TrainingFormView.class);

    /** Three beside each other fill the panel. */
    private static final double SLOT_WIDTH = 112;

    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TrainingForm form;
    private final TrainingTroubles troubles;
    private final List<SlotView> slotViews = new ArrayList<>();
    private final TextField name = new TextField();
    private final Label what = Pieces.words("", "quiet");
    private final ToggleButton persona = new ToggleButton(LookWords.mode(LookMode.PERSONA));
    private final ToggleButton style = new ToggleButton(LookWords.mode(LookMode.STYLE));

    TrainingFormView(TrainingForm form, Runnable close, Thumbnails thumbnails, DropReader reader) {
        this.form = form;
        this.troubles = form.troubles();
        getStyleClass().add("look-panel");
        VBox body = new VBox(
                PanelParts.head(new Label(TEXTS.get("train.title")), close),
                modes(),
                what,
                nameField(),
                pictures(thumbnails, reader));
        body.getStyleClass().add("panel-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot());
        form.modeProperty()
                .when(Shown.is(this))
                .subscribe(mode -> what.setText(TEXTS.get("train.what." + mode.wire())));
        troubles.troubledProperty().when(Shown.is(this)).subscribe(this::mark);
        bringIntoSight(scroll, troubles.picturesProperty(), scroll.getVmax());
        bringIntoSight(scroll, troubles.nameProperty(), scroll.getVmin());
        PanelParts.follow(this, troubles.focus(), this::focus);
    }

    /** The name stands at the beginning of what scrolls, the pictures at its end. */
    private void bringIntoSight(ScrollPane scroll, ObservableValue<Optional<FormNote>> note, double place) {
        note.when(Shown.is(this)).subscribe(said -> {
            if (said.isPresent()) scroll.setVvalue(place);
        });
    }

    private HBox modes() {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton button : List.of(persona, style)) {
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        persona.setId("train-persona");
        persona.getStyleClass().add("left-pill");
        persona.setUserData(LookMode.PERSONA);
        style.setId("train-style");
        style.getStyleClass().add("right-pill");
        style.setUserData(LookMode.STYLE);
        Choice.follow(this, group, form.modeProperty(), form.modeProperty()::set);
        return new HBox(persona, style);
    }

    private VBox nameField() {
        Label label = Pieces.words(TEXTS.get("train.name"), "field-label");
        label.setLabelFor(name);
        name.setId("train-name");
        name.setAccessibleText(TEXTS.get("train.name"));
        name.textProperty().bindBidirectional(form.nameProperty());
        Label hint = Pieces.words(TEXTS.get("train.name.hint"), "quiet", "small");
        Label problem = Pieces.words("", "problem");
        form.nameProblem().when(Shown.is(this)).subscribe(words -> {
            problem.setText(words);
            Shown.set(problem, !words.isEmpty());
            Shown.set(hint, words.isEmpty());
        });
        troubles.nameProperty()
                .when(Shown.is(this))
                .subscribe(note -> name.pseudoClassStateChanged(WRONG, note.isPresent()));
        return field(label, name, hint, problem, note("train-name-note", troubles.nameProperty()));
    }

    private VBox pictures(Thumbnails thumbnails, DropReader reader) {
        HBox slots = new HBox();
        slots.getStyleClass().add("training-slots");
        int number = 1;
        for (SlotModel slot : form.slots()) {
            SlotView view = new SlotView(slot, TEXTS.get("train.picture", number), thumbnails, reader);
            view.setPrefWidth(SLOT_WIDTH);
            view.setId("slot-training-" + number);
            slots.getChildren().add(view);
            slotViews.add(view);
            number++;
        }
        Label notice = Pieces.words("", "problem");
        notice.setId("train-notice");
        form.noticeProperty().when(Shown.is(this)).subscribe(words -> {
            notice.setText(words);
            Shown.set(notice, !words.isEmpty());
        });
        Label doubt = Pieces.words("", "warning", "small");
        doubt.setId("train-faces");
        form.faces().doubtProperty().when(Shown.is(this)).subscribe(words -> {
            doubt.setText(words);
            Shown.set(doubt, !words.isEmpty());
        });
        return field(
                Pieces.words(TEXTS.get("train.pictures"), "field-label"),
                Pieces.words(TEXTS.get("train.pictures.hint"), "quiet", "small"),
                slots,
                doubt,
                new ShelfPicturesView(form.shelf(), thumbnails, form::addFromShelf),
                notice,
                note("train-pictures-note", troubles.picturesProperty()));
    }

    private VBox foot() {
        Button train = new Button();
        train.setId("train");
        train.getStyleClass().addAll("accent", "generate");
        train.setMaxWidth(Double.MAX_VALUE);
        train.setOnAction(event -> form.train());
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        form.button().when(Shown.is(this)).subscribe(train::setText);
        form.whyDisabled().when(Shown.is(this)).subscribe(why -> train.setDisable(!why.isEmpty()));
        form.sendingProperty().when(Shown.is(this)).subscribe(share -> {
            bar.setVisible(share.isPresent());
            bar.setProgress(share.filter(it -> it < 1).orElse(ProgressBar.INDETERMINATE_PROGRESS));
        });
        Label why = PanelParts.following(form.whyDisabled(), "quiet", "small");
        why.setId("train-why");
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        VBox foot = new VBox(
                note("train-note", troubles.wholeProperty()),
                bar,
                train,
                new HBox(why, PanelParts.following(form.listPrice(), "quiet", "small")));
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private FormNoteView note(String id, ObservableValue<Optional<FormNote>> note) {
        return new FormNoteView(id, note, troubles::take, form::copySupport);
    }

    private void focus(FocusWish.Spot spot) {
        if (spot.field() == Field.NAME) {
            name.requestFocus();
            name.selectAll();
        } else {
            slotViews.get(spot.index()).lookup(".slot-box").requestFocus();
        }
    }

    private void mark(List<Integer> troubled) {
        for (int i = 0; i < slotViews.size(); i++)
            slotViews.get(i).pseudoClassStateChanged(TROUBLED, troubled.contains(i));
    }

    private static VBox field(Node... parts) {
        VBox field = new VBox(parts);
        field.getStyleClass().add("panel-field");
        return field;
    }
}
