package thumbsmith.review;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Limits;
import thumbsmith.ui.Choice;
import thumbsmith.ui.DropArea;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** The Review screen: pictures beside each other, the chosen one large, and what its score says. */
public final class ReviewView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(ReviewView.class);
    private static final int LARGE = 1280;

    private final ReviewViewModel model;
    private final Thumbnails thumbnails;
    private final DropReader drops;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox tiles = new VBox(4);
    private final PictureView large = new PictureView(PictureView.Fit.WHOLE);
    private final FeedPreview feed = new FeedPreview();
    private final Label name = Pieces.label("", "section-title");
    private final TextField title = new TextField();
    private final Label counter = Pieces.label("", "small", "quiet");
    private final Label problem = Pieces.words("", "problem");
    private final Label notice = Pieces.words("", "small", "review-notice");
    private final Button all = Pieces.button("review-all", "", this::scoreAll);
    private final Button open = Pieces.button("review-open", TEXTS.get("open"), this::choose);
    private final ProgressIndicator busy = new ProgressIndicator();
    private final BorderPane bench = new BorderPane();
    private final EmptyState empty;
    private Work.Running loading = () -> {};

    public ReviewView(ReviewViewModel model, Thumbnails thumbnails, DropReader drops) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.drops = drops;
        setId("review");
        getStyleClass().add("review");
        open.getStyleClass().add("accent");
        Keys.tip(open, TEXTS.get("open"), ReviewKeys.OPEN);
        empty = new EmptyState(Feather.CHECK_SQUARE, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), open);
        build();
        DropArea.on(this, DropReader::mayHoldPicture, board -> model.drop(drops.read(board)));
        Keys.whileShown(this, new ReviewKeys(model)::pressed);
        Keys.whileShown(this, this::paste);
        follow();
    }

    @Override
    public void focusFirst() {
        if (empty.isVisible()) open.requestFocus();
        else if (group.getSelectedToggle() instanceof Node tile) tile.requestFocus();
        else title.requestFocus();
    }

    private void build() {
        notice.setId("review-notice");
        bench.setLeft(list());
        bench.setCenter(middle());
        ReviewDetails details = new ReviewDetails(model);
        details.setPrefWidth(320);
        details.setMinWidth(320);
        bench.setRight(details);
        getChildren().addAll(bench, empty);
    }

    private VBox list() {
        Button add = Pieces.button("review-add", TEXTS.get("add"), this::choose);
        add.setGraphic(Icons.of(Feather.PLUS));
        Keys.tip(add, TEXTS.get("open"), ReviewKeys.OPEN);
        busy.setMaxSize(20, 20);
        Choice.follow(tiles, group, model.chosenProperty(), model.chosenProperty()::set);
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        tiles.setId("review-tiles");
        HBox foot = new HBox(8, add, busy);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox list = new VBox(12, Pieces.label(TEXTS.get("pictures"), "section-title"), scroll, foot, all);
        list.getStyleClass().add("review-list");
        return list;
    }

    private VBox middle() {
        Button away = new Button(null, Icons.of(Feather.X));
        away.setId("review-away");
        away.getStyleClass().addAll("flat", "button-icon");
        away.setAccessibleText(TEXTS.get("away"));
        away.setOnAction(press -> model.chosenProperty().get().ifPresent(model::putAway));
        Keys.tip(away, TEXTS.get("away"));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(8, name, away);
        head.setAlignment(Pos.CENTER_LEFT);
        large.setId("review-picture");
        large.setMinSize(0, 0);
        VBox.setVgrow(large, Priority.ALWAYS);
        VBox middle = new VBox(12, notice, head, large, titleRow(), problem, feed);
        middle.getStyleClass().add("review-middle");
        return middle;
    }

    private HBox titleRow() {
        title.setId("review-title");
        title.setPromptText(TEXTS.get("title.prompt"));
        title.setAccessibleText(TEXTS.get("title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new HBox(8, Pieces.label(TEXTS.get("title"), "field-label"), title, counter);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow() {
        title.textProperty().bindBidirectional(model.titleProperty());
        model.titleProperty().when(Shown.is(this)).subscribe(typed -> titled());
        model.termsProperty().when(Shown.is(this)).subscribe(now -> standings());
        model.runProperty().when(Shown.is(this)).subscribe(now -> standings());
        model.noticeProperty().when(Shown.is(this)).subscribe(this::tell);
        model.busyProperty().when(Shown.is(this)).subscribe(now -> Shown.set(busy, now));
        model.chosenProperty().when(Shown.is(this)).subscribe(now -> now.ifPresent(this::enlarge));
        ListChangeListener<ReviewPicture> changed = change -> fill();
        Shown.is(this).subscribe(shown -> {
            model.pictures().removeListener(changed);
            if (!shown) return;
            model.reprice();
            model.pictures().addListener(changed);
            fill();
        });
    }

    private void fill() {
        tiles.getChildren()
                .setAll(model.pictures().stream()
                        .map(it -> new PictureTile(model, it, thumbnails, this::standings))
                        .toList());
        group.getToggles()
                .setAll(tiles.getChildren().stream()
                        .map(PictureTile.class::cast)
                        .toList());
        group.getToggles().stream()
                .filter(it -> it.getUserData().equals(model.chosenProperty().get()))
                .findFirst()
                .ifPresent(group::selectToggle);
        boolean some = !model.pictures().isEmpty();
        Shown.set(bench, some);
        Shown.set(empty, !some);
        standings();
    }

    /** One more score may make another picture the best, and one less to ask for. */
    private void standings() {
        tiles.getChildren().forEach(it -> ((PictureTile) it).show());
        long missing = model.toScore();
        all.setText(TEXTS.get("all", missing, model.termsProperty().get().words()));
        all.setDisable(model.runs());
        Shown.set(all, missing > 1 || model.runs());
    }

    private void enlarge(ReviewPicture picture) {
        loading.cancel();
        name.setText(picture.name());
        large.imageProperty().set(null);
        loading = thumbnails.load(
                picture.file(),
                LARGE,
                image -> {
                    large.imageProperty().set(image);
                    feed.show(image);
                },
                fault -> thumbnails.explain(picture.file(), why -> tell(Optional.of(why))));
    }

    private void titled() {
        String typed = model.titleProperty().getValueSafe();
        counter.setText(typed.strip().length() + "/" + Limits.TITLE_MAX);
        problem.setText(model.titleProblem());
        Shown.set(problem, !problem.getText().isEmpty());
        feed.title(typed);
        standings();
    }

    private void tell(Optional<String> sentence) {
        notice.setText(sentence.orElse(""));
        Shown.set(notice, sentence.isPresent());
        if (empty.isVisible()) empty.setAccessibleText(sentence.orElse(""));
    }

    private void choose() {
        model.choose();
    }

    private void scoreAll() {
        model.scoreAll();
    }

    private void paste(KeyEvent event) {
        if (!Keys.PASTE.match(event) || event.getTarget() instanceof TextInputControl) return;
        model.drop(drops.read(Clipboard.getSystemClipboard()));
        event.consume();
    }
}
