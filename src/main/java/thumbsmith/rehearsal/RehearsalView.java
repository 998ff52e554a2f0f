package thumbsmith.rehearsal;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Every failure by topic, each with a button that makes it happen. */
public final class RehearsalView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(RehearsalView.class);

    private final RehearsalViewModel model;
    private final TextField search = new TextField();
    private final VBox list = new VBox();

    public RehearsalView(RehearsalViewModel model) {
        this.model = model;
        setId("rehearsal");
        getStyleClass().add("rehearsal");
        list.getStyleClass().add("rehearsal-list");
        VBox column = new VBox(head(), words("rehearsal-words", TEXTS.get("words")), elsewhere(), notice(), list);
        column.getStyleClass().addAll("screen", "rehearsal-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        model.groupsProperty().when(Shown.is(this)).subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) model.opened();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onSearchKey);
    }

    @Override
    public void focusFirst() {
        search.requestFocus();
    }

    private HBox head() {
        Button back = new Button(null, Icons.of(Feather.ARROW_LEFT));
        back.setId("rehearsal-back");
        back.getStyleClass().addAll("flat", "button-icon");
        back.setAccessibleText(TEXTS.get("back"));
        back.setOnAction(press -> model.leaveList());
        Keys.tip(back, TEXTS.get("back") + "  (Esc)");
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("screen-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.setId("rehearsal-search");
        search.setPromptText(TEXTS.get("search"));
        search.setAccessibleText(TEXTS.get("search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox head = new HBox(back, title, space, search);
        head.getStyleClass().add("screen-header");
        return head;
    }

    private Node elsewhere() {
        Button use = new Button(TEXTS.get("elsewhere.use"));
        use.setId("rehearsal-use-embedded");
        use.setOnAction(press -> model.useEmbedded());
        Label words = words("rehearsal-elsewhere-words", TEXTS.get("elsewhere"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(words, use);
        line.setId("rehearsal-elsewhere");
        line.getStyleClass().addAll("banner", "rehearsal-elsewhere");
        model.elsewhereProperty().when(Shown.is(this)).subscribe(other -> {
            Shown.set(line, other);
            list.setDisable(other);
        });
        return line;
    }

    private Label notice() {
        Label notice = words("rehearsal-notice", "");
        notice.getStyleClass().add("warning");
        model.noticeProperty().when(Shown.is(this)).subscribe(why -> {
            notice.setText(why);
            Shown.set(notice, !why.isEmpty());
        });
        return notice;
    }

    private void show(List<Group> groups) {
        if (groups.isEmpty()) {
            list.getChildren().setAll(nothingFound());
            return;
        }
        list.getChildren().setAll(groups.stream().map(this::section).toList());
    }

    private EmptyState nothingFound() {
        Button all = new Button(TEXTS.get("none.all"));
        all.setId("rehearsal-all");
        all.setOnAction(press -> model.searchProperty().set(""));
        return new EmptyState(Feather.SEARCH, TEXTS.get("none.title"), TEXTS.get("none.sentence"), all);
    }

    private VBox section(Group group) {
        Label title = new Label(TEXTS.get("topic." + group.topic().key()));
        title.getStyleClass().add("section-title");
        VBox section = new VBox(title);
        group.rows().forEach(row -> section.getChildren().add(row(row)));
        section.getStyleClass().add("rehearsal-group");
        return section;
    }

    private HBox row(Rehearsed row) {
        Label title = words("rehearsal-title-" + row.key(), row.title());
        Label code = words("rehearsal-code-" + row.key(), under(row));
        code.getStyleClass().addAll("quiet", "small");
        VBox words = new VBox(title, code);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label place = new Label(row.place());
        place.getStyleClass().addAll("rehearsal-place", "quiet", "small");
        HBox line = new HBox(words, place, show(row));
        line.getStyleClass().add("rehearsal-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button show(Rehearsed row) {
        Button show = new Button(TEXTS.get("show"));
        show.setId("show-" + row.key());
        show.setAccessibleText(
                TEXTS.get("show.named", row.title(), row.occasion().id()));
        show.setOnAction(press -> model.summon(row));
        return show;
    }

    private static String under(Rehearsed row) {
        String id = row.occasion().id();
        return row.isReal() ? id : id + " · " + TEXTS.get("delivered");
    }

    private static Label words(String id, String text) {
        Label label = new Label(text);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void onSearchKey(KeyEvent event) {
        if (!Keys.SEARCH.match(event)) return;
        search.requestFocus();
        event.consume();
    }

    /** Esc empties the search first, then leaves. */
    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        if (model.searchProperty().get().isEmpty()) model.leaveList();
        else model.searchProperty().set("");
        event.consume();
    }
}
