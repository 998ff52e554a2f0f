package thumbsmith.create;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** What goes into a run. Its inputs scroll; price and Generate stay. */
final class ComposerView extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    /** Its border taken off; fixed, so that nothing moves when the scroll bar comes. */
    private static final double WIDTH = 431;

    private final ComposerModel model;
    private final DropReader reader;
    private final PromptView prompt;
    private final ModeBar modes;
    private final LookPicker persona;
    private final LookPicker style;
    private final SlotGrid slots;
    private final SettingsGrid settings;
    private final ScrollPane scroll;
    private final TitlesBar titles;

    ComposerView(CreateViewModel screen, Thumbnails thumbnails, DropReader reader) {
        this.model = screen.composer();
        this.reader = reader;
        this.prompt = new PromptView(screen);
        this.persona = new LookPicker(model, LookMode.PERSONA, thumbnails);
        this.style = new LookPicker(model, LookMode.STYLE, thumbnails);
        this.slots = new SlotGrid(screen, thumbnails, reader);
        this.settings = new SettingsGrid(screen);
        this.modes = new ModeBar(model);
        this.titles = new TitlesBar(screen);
        getStyleClass().add("composer");
        setId("composer");
        EditIdeas ideas = new EditIdeas(model, prompt::goOnWriting);
        VBox body =
                Nodes.styled(new VBox(modes, prompt, ideas, titles, looks(screen), slots, settings), "composer-body");
        scroll = scrolling(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new AsideLine(screen.aside()),
                        new ReuseLine(screen.reuse()),
                        new RecipeOfferLine(screen.offers()),
                        scroll,
                        new GenerateFoot(screen));
        Nodes.follow(this, screen.focus().wishProperty(), wish -> wish.ifPresent(it -> grant(screen.focus(), it)));
        Nodes.follow(
                this,
                screen.marks().markProperty(),
                mark -> mark.ifPresent(it -> Reveal.onceLaidOut(this, () -> point(it))));
        acceptDrops();
        Keys.whileShown(this, this::paste);
    }

    /** Where typing begins: the prompt, or the modes where there is none. */
    void focusStart() {
        if (model.inputs().hasPrompt()) prompt.focusText();
        else modes.requestFocus();
    }

    /** To the end of the prompt. */
    void goOnTyping() {
        prompt.focusEnd();
    }

    /** To the button that opens the bench for the mask. */
    void focusPaint() {
        slots.focusPaint();
    }

    /** The button that opens the titles. */
    TitlesBar titles() {
        return titles;
    }

    /** To an input that titles are made from: the prompt, or the support picture. */
    void focusTitlesInput(Field field) {
        Node slot = lookup("#slot-support .slot-box");
        if (field == Field.SUPPORT && slot != null) slot.requestFocus();
        else if (model.inputs().hasPrompt()) prompt.focusEnd();
        else modes.requestFocus();
    }

    private void grant(ComposerFocus focus, ComposerFocus.Wish wish) {
        focus.done();
        Node input = input(wish.field());
        reveal(input, wish.field());
        switch (wish.act()) {
            case NOTHING -> focus(input);
            case OPEN -> (input == persona ? persona : style).open();
            case PASTE -> {
                focus(input);
                slots.at(FieldMarks.slot(wish.field())).paste();
            }
        }
    }

    /** Brings what is marked into sight, once it says why; not where it would take away what is being typed. */
    private void point(FieldMark mark) {
        if (getScene() == null || getScene().getFocusOwner() instanceof TextInputControl) return;
        reveal(input(mark.first()), mark.first());
    }

    /** With what is said of it below. */
    private void reveal(Node input, Field field) {
        Node problem = lookup("#problem-" + FieldProblem.wire(field));
        if (problem != null && problem.isVisible()) Reveal.in(scroll, problem);
        Reveal.in(scroll, input);
    }

    private void focus(Node input) {
        if (input == prompt) prompt.focusEnd();
        else input.requestFocus();
    }

    private Node input(Field field) {
        return switch (field) {
            case PROMPT -> prompt;
            case PERSONA -> persona;
            case STYLE -> style;
            case MODEL, FORMAT, WEIGHT -> settings.control(field);
            case SOURCE, TARGET, FACE, MASK, SUPPORT -> slots.at(FieldMarks.slot(field));
            case SCORED, TITLE, NAME, TRAINING, INSTRUCTIONS, AMOUNT, KEY -> modes;
        };
    }

    private VBox looks(CreateViewModel screen) {
        PairGrid row = new PairGrid(false);
        row.getChildren()
                .addAll(
                        persona,
                        PairGrid.wide(new FieldProblem(screen, Field.PERSONA, persona.button())),
                        style,
                        PairGrid.wide(new FieldProblem(screen, Field.STYLE, style.button())));
        UnableLine unable = new UnableLine(model, "look.unable", it -> it.hasLooks() && !it.canUseLooks());
        VBox looks = Nodes.styled(new VBox(row, unable), "looks");
        Nodes.follow(this, model.inputsProperty(), inputs -> Shown.set(looks, inputs.hasLooks()));
        return looks;
    }

    private static ScrollPane scrolling(VBox body) {
        body.setMinWidth(WIDTH);
        body.setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void acceptDrops() {
        addEventFilter(DragEvent.DRAG_OVER, event -> pseudoClassStateChanged(LIT, !SlotGrid.holds(event.getTarget())));
        setOnDragOver(this::hover);
        setOnDragExited(event -> pseudoClassStateChanged(LIT, false));
        setOnDragDropped(event -> {
            model.slots().drop(reader.read(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Beside the slots. */
    private void hover(DragEvent event) {
        if (!DropReader.mayHoldPicture(event.getDragboard())) return;
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    /** A slot that has the focus takes the picture itself. */
    private void paste(KeyEvent event) {
        if (!Keys.PASTE.match(event) || SlotGrid.holds(event.getTarget())) return;
        DropContent content = reader.read(Clipboard.getSystemClipboard());
        if (!SlotShelf.takesPaste(content, event.getTarget() instanceof TextInputControl)) return;
        model.slots().drop(content);
        event.consume();
    }
}
