package thumbsmith.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Taken;

/** One picture slot: a drop target that can be filled by drag, paste, button or key, and shows what it holds. */
public final class SlotView extends VBox {
    private static final Texts TEXTS = Texts.of(SlotView.class);
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass TOLD = PseudoClass.getPseudoClass("told");
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final int PREVIEW_EDGE = 480;

    private final SlotModel model;
    private final String name;
    private final Thumbnails thumbnails;
    private final DropReader reader;
    private final StackPane box = new StackPane();
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final Label weight = styled(new Label(), "slot-weight");
    private final Label notice = styled(new Label(), "slot-notice");
    private final VBox hint = hint();
    private final HBox actions = new HBox();
    private final AddressRow address;
    private final ProgressIndicator busy = new ProgressIndicator();

    public SlotView(SlotModel model, Thumbnails thumbnails, DropReader reader) {
        this(model, TEXTS.get("slot.title." + model.slot().wire()), thumbnails, reader);
    }

    /** @param name tells the slot from others of its kind */
    public SlotView(SlotModel model, String name, Thumbnails thumbnails, DropReader reader) {
        this.model = model;
        this.name = name;
        this.thumbnails = thumbnails;
        this.reader = reader;
        this.address = new AddressRow(model::type, box::requestFocus);
        getStyleClass().add("slot");
        setId("slot-" + model.slot().wire());
        build();
        acceptDrops();
        box.setOnMouseClicked(this::onClick);
        box.setOnContextMenuRequested(this::openMenu);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        model.contentProperty().when(Shown.is(this)).subscribe(this::show);
        model.noticeProperty().when(Shown.is(this)).subscribe(words -> {
            notice.setText(words.orElse(""));
            notice.pseudoClassStateChanged(TOLD, model.isTold());
            Shown.set(notice, words.isPresent());
        });
    }

    /** The focus goes to the place of the picture. */
    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    /** Marks the slot by what is wrong with its picture; empty where nothing is. */
    public void mark(Optional<String> problem) {
        box.pseudoClassStateChanged(WRONG, problem.isPresent());
        box.setAccessibleHelp(problem.orElse(null));
    }

    private void onClick(MouseEvent click) {
        box.requestFocus();
        if (click.getButton() == MouseButton.PRIMARY && model.picture().isEmpty()) model.choose();
    }

    private void openMenu(ContextMenuEvent event) {
        boolean filled = model.picture().isPresent();
        ContextMenu menu = new ContextMenu(
                item(filled ? "slot.button.replace" : "slot.button.choose", Feather.FOLDER, model::choose),
                item("slot.button.paste", Feather.CLIPBOARD, this::paste));
        if (filled && model.canPrepare())
            menu.getItems().add(item("slot.button.prepare", Feather.SCISSORS, model::prepare));
        if (model.takesTyped()) menu.getItems().add(typeItem());
        if (filled) menu.getItems().add(item("slot.button.clear", Feather.X, this::clear));
        menu.show(box, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem typeItem() {
        MenuItem item = item("slot.button.address", Feather.LINK, address::open);
        item.setAccelerator(Keys.ADDRESS);
        return item;
    }

    /** Lays that over the picture. */
    public void cover(Region marks) {
        box.getChildren().add(marks);
    }

    /** Takes what is on the clipboard. */
    public void paste() {
        model.drop(reader.read(Clipboard.getSystemClipboard()));
    }

    private static MenuItem item(String key, Feather glyph, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key), Icons.of(glyph));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void build() {
        Label title = styled(new Label(name), "slot-title");
        box.getStyleClass().add("slot-box");
        box.setFocusTraversable(true);
        busy.setMaxSize(28, 28);
        box.getChildren().addAll(hint, picture, busy);
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(weight, Priority.ALWAYS);
        weight.setMaxWidth(Double.MAX_VALUE);
        actions.getStyleClass().add("slot-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.getChildren()
                .addAll(
                        weight,
                        button("slot.button.replace", Feather.FOLDER, model::choose),
                        prepareButton(),
                        button("slot.button.clear", Feather.X, this::clear));
        getChildren().addAll(title, box, actions, address, notice);
        show(model.contentProperty().get());
        Shown.set(notice, false);
    }

    private void clear() {
        model.clear();
        box.requestFocus();
    }

    private void show(SlotModel.Content content) {
        boolean filled = content instanceof SlotModel.Content.Filled;
        box.pseudoClassStateChanged(FILLED, filled);
        Shown.set(hint, content instanceof SlotModel.Content.Empty);
        Shown.set(busy, content instanceof SlotModel.Content.Busy);
        Shown.set(picture, filled);
        Shown.set(actions, filled);
        if (content instanceof SlotModel.Content.Filled(Taken taken)) preview(taken);
        else box.setAccessibleText(TEXTS.get("slot.accessible.empty", name));
    }

    private void preview(Taken taken) {
        String size = Words.size(taken.info().width(), taken.info().height());
        weight.setText(TEXTS.get("slot.weight", size, Words.bytes(taken.info().bytes())));
        box.setAccessibleText(TEXTS.get("slot.accessible.filled", name, weight.getText()));
        picture.imageProperty().set(null);
        thumbnails.load(taken.picture().file(), PREVIEW_EDGE, picture.imageProperty()::set, fault -> {});
    }

    private void acceptDrops() {
        box.setOnDragOver(this::hover);
        box.setOnDragExited(event -> box.pseudoClassStateChanged(LIT, false));
        box.setOnDragDropped(event -> {
            model.drop(reader.read(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private void hover(DragEvent event) {
        if (DropReader.mayHoldPicture(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            box.pseudoClassStateChanged(LIT, true);
        }
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.getTarget() != box) return;
        if (Keys.PASTE.match(event)) paste();
        else if (Keys.ADDRESS.match(event) && model.takesTyped()) address.open();
        else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) model.choose();
        else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) model.clear();
        else return;
        event.consume();
    }

    private Button button(String key, Feather glyph, Runnable action) {
        Button button = new Button(null, Icons.of(glyph));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get(key));
        button.setOnAction(event -> action.run());
        return Keys.tip(button, TEXTS.get(key));
    }

    private Button prepareButton() {
        Button prepare = button("slot.button.prepare", Feather.SCISSORS, model::prepare);
        prepare.setId("prepare-" + model.slot().wire());
        Shown.set(prepare, model.canPrepare());
        return prepare;
    }

    private static VBox hint() {
        VBox hint = new VBox(Icons.of(Feather.IMAGE), new Label(TEXTS.get("slot.hint")));
        hint.getStyleClass().add("slot-hint");
        hint.setAlignment(Pos.CENTER);
        return hint;
    }

    private static <L extends Label> L styled(L label, String styleClass) {
        label.getStyleClass().add(styleClass);
        return label;
    }
}
