package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Output;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Names;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.ResultMenu;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** One thumbnail in the grid: the picture whole inside a 16:9 box, and what it is below. Used again for other outputs. */
final class TileView extends VBox {
    static final double FOOT = 60;
    private static final int EDGE = 512;
    private static final Texts TEXTS = Texts.of(TileView.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private final LibraryViewModel model;
    private final Thumbnails thumbnails;
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final Label notice = new Label();
    private final Label cancelled = new Label(TEXTS.get("tile.cancelled"));
    private final Label title = new Label();
    private final Label detail = new Label();
    private final StackPane box = new StackPane(picture, notice, cancelled);
    private Work.Running loading = () -> {};
    private Output output;

    TileView(LibraryViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.thumbnails = thumbnails;
        getStyleClass().addAll("card", "tile");
        build();
        setOnMousePressed(this::press);
        setOnDragDetected(this::dragOut);
        setOnContextMenuRequested(event -> {
            menu().show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        model.chosenProperty().when(Shown.is(this)).subscribe(this::mark);
    }

    private void build() {
        box.getStyleClass().add("card-picture");
        picture.setCorner(0);
        box.setClip(roundedAbove());
        notice.getStyleClass().add("tile-notice");
        notice.setWrapText(true);
        cancelled.getStyleClass().add("tile-mark");
        StackPane.setAlignment(cancelled, Pos.TOP_LEFT);
        title.getStyleClass().add("tile-title");
        detail.getStyleClass().add("card-detail");
        VBox words = new VBox(title, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(words, more());
        foot.getStyleClass().add("tile-foot");
        foot.setMinHeight(FOOT);
        foot.setMaxHeight(FOOT);
        VBox.setVgrow(box, Priority.ALWAYS);
        box.setMinSize(0, 0);
        getChildren().addAll(box, foot);
    }

    private Rectangle roundedAbove() {
        Rectangle clip = new Rectangle();
        clip.setArcWidth(14);
        clip.setArcHeight(14);
        clip.widthProperty().bind(box.widthProperty());
        clip.heightProperty().bind(box.heightProperty().add(14));
        return clip;
    }

    private Button more() {
        Button more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("flat", "button-icon", "small-icon");
        more.setAccessibleText(TEXTS.get("tile.more"));
        more.setFocusTraversable(false);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(event -> {
            model.choose(output);
            menu().show(more, Side.BOTTOM, 0, 4);
        });
        return more;
    }

    /** Shows that output; a picture that was on its way for another one is dropped. */
    void show(Output next) {
        boolean same = output != null && output.file().equals(next.file());
        output = next;
        title.setText(Names.of(next.recipe()));
        detail.setText(OutputWords.detail(next));
        cancelled.setVisible(next.cancelled());
        setAccessibleText(OutputWords.spoken(next));
        mark(model.chosenProperty().get());
        if (!same) load(next);
    }

    /** Lets go of what is shown, so that nothing is loaded for a tile nobody sees. */
    void release() {
        loading.cancel();
        output = null;
        picture.imageProperty().set(null);
        notice.setText("");
    }

    Optional<Output> output() {
        return Optional.ofNullable(output);
    }

    ContextMenu menu() {
        Output subject = output;
        return ResultMenu.of(subject, model.actions(), scored -> {});
    }

    private void load(Output next) {
        loading.cancel();
        picture.imageProperty().set(null);
        notice.setText("");
        loading = thumbnails.load(
                next.file(),
                EDGE,
                picture.imageProperty()::set,
                fault -> thumbnails.explain(next.file(), why -> {
                    if (next == output) notice.setText(why);
                }));
    }

    private void mark(Optional<Output> chosen) {
        boolean mine = output != null
                && chosen.map(Output::id).filter(output.id()::equals).isPresent();
        pseudoClassStateChanged(CHOSEN, mine);
    }

    private void press(MouseEvent press) {
        if (press.getButton() != MouseButton.PRIMARY) return;
        if (press.getClickCount() == 2) model.open(output);
        else model.choose(output);
    }

    private void dragOut(MouseEvent event) {
        Dragboard board = startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(output.file().toFile()));
        board.setContent(content);
        Image preview = picture.imageProperty().get();
        if (preview != null) board.setDragView(preview);
        event.consume();
    }
}
