package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import thumbsmith.job.Look;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The list to choose a look from: a search field, none, and every look of that kind with its portrait. */
final class LookList extends VBox {
    private static final Texts TEXTS = Texts.of(LookList.class);
    private static final double ROW = 44;
    private static final int ROWS = 6;

    private final LookChoice choice;
    private final Runnable close;
    private final TextField search = new TextField();
    private final ListView<Optional<Look>> list = new ListView<>();
    private final Label nothing = Nodes.wrapping("quiet", "small");

    /** @param close hides the list once something was chosen */
    LookList(LookChoice choice, Thumbnails thumbnails, Runnable close) {
        this.choice = choice;
        this.close = close;
        String kind = choice.mode().wire();
        getStyleClass().add("look-list");
        search.setId(kind + "-search");
        search.setPromptText(TEXTS.get("look.search"));
        search.textProperty().bindBidirectional(choice.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::intoList);
        list.setId(kind + "-list");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(260);
        list.setCellFactory(view -> new LookCell(choice.mode(), thumbnails, this::pick));
        list.setOnKeyPressed(this::pickByKey);
        getChildren().addAll(search, list, nothing);
        Nodes.follow(this, choice.foundProperty(), this::fill);
    }

    /** Called after it was shown: an old search is forgotten, typing begins a new one. */
    void open() {
        search.clear();
        search.requestFocus();
    }

    private void fill(List<Look> looks) {
        List<Optional<Look>> rows = new ArrayList<>();
        rows.add(Optional.empty());
        looks.forEach(look -> rows.add(Optional.of(look)));
        list.getItems().setAll(rows);
        list.setPrefHeight(ROW * Math.min(ROWS, rows.size()) + 2);
        nothing.setText(TEXTS.get(
                choice.hasAny() ? "look.nothing" : "look.empty." + choice.mode().wire()));
        Shown.set(nothing, looks.isEmpty());
    }

    private void intoList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            choice.foundProperty().get().stream()
                    .filter(Look::isReady)
                    .findFirst()
                    .map(Optional::of)
                    .ifPresent(this::pick);
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else return;
        event.consume();
    }

    private void pickByKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.SPACE) return;
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::pick);
        event.consume();
    }

    private void pick(Optional<Look> look) {
        if (look.isPresent() && !look.get().isReady()) return;
        look.ifPresentOrElse(choice::choose, choice::chooseNone);
        close.run();
    }
}
