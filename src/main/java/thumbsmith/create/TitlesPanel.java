package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Field;
import thumbsmith.ui.InlineTrouble;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/**
 * Proposed titles beside the prompt, laid over the results. Says how they come about, why they did not come, and what
 * asking again costs. Esc closes it.
 */
final class TitlesPanel extends VBox {
    private static final Texts TEXTS = Texts.of(TitlesPanel.class);

    private static final double WIDTH = 376;
    private static final double MARGIN = 8;

    private final TitlesModel titles;
    private final ComposerView composer;
    private final TitlesProgress progress;
    private final InlineTrouble trouble;
    private final ScrollPane scroll = new ScrollPane();
    private final Label line = Nodes.wrapping("quiet");
    private final Label basis = Nodes.wrapping("small", "quiet");
    private final VBox rows = Nodes.styled(new VBox(), "title-rows");
    private final Label reasoning = Nodes.wrapping("title-reasoning");
    private final VBox reasons = new VBox(Nodes.label(TEXTS.get("titles.reasoning"), "field-label"), reasoning);
    private final Button all = Nodes.link(TEXTS.get("titles.copy.all"), this::copyAll);
    private final Button ask = Nodes.styled(new Button(), "small");
    private final Label why = Nodes.wrapping("small", "quiet");

    TitlesPanel(CreateViewModel screen, ComposerView composer) {
        this.titles = screen.titles();
        this.composer = composer;
        this.progress = new TitlesProgress(titles);
        this.trouble = new InlineTrouble(titles::take, screen.desktop()::copyText);
        setId("titles-panel");
        setManaged(false);
        setViewOrder(-1);
        getStyleClass().add("titles-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(TEXTS.get("titles.heading"));
        line.setId("titles-line");
        rows.setId("titles-rows");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        getChildren().addAll(heading(), body(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close();
            key.consume();
        });
        composer.titles().onPressed(this::focusFirst);
        follow(screen);
    }

    /** Over what is right of the composer, in its whole height. */
    void layBeside(Node composer) {
        Bounds beside = composer.getBoundsInParent();
        resizeRelocate(beside.getMaxX() + MARGIN, MARGIN, WIDTH, beside.getHeight() - 2 * MARGIN);
    }

    private void close() {
        titles.hide();
        composer.titles().focusButton();
    }

    /** To the first way out that costs nothing, Cancel, the first title or the button that asks. */
    void focusFirst() {
        if (trouble.isVisible()) trouble.focusFree();
        else if (progress.isVisible()) progress.focusCancel();
        else if (!rows.getChildren().isEmpty()) rows.getChildren().getFirst().requestFocus();
        else ask.requestFocus();
    }

    private void follow(CreateViewModel screen) {
        Nodes.follow(this, titles.openProperty(), this::setVisible);
        Nodes.follow(this, titles.proposalProperty(), this::show);
        Nodes.follow(this, titles.stateProperty(), this::show);
        Nodes.follow(this, titles.noticeProperty(), now -> say());
        Nodes.follow(this, titles.wantedProperty(), field -> field.ifPresent(this::lead));
        Nodes.follow(this, titles.blockedProperty(), reason -> {
            ask.setDisable(reason.isPresent());
            why.setText(reason.orElse(""));
        });
        Nodes.follow(this, screen.composer().serviceProperty(), now -> name());
    }

    private void lead(Field to) {
        titles.wantedIsShown();
        composer.focusTitlesInput(to);
    }

    private HBox heading() {
        Label title = Nodes.label(TEXTS.get("titles.heading"), "section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button button = Nodes.iconButton(Feather.X, TEXTS.get("titles.close"), this::close);
        button.setId("titles-close");
        all.setId("titles-copy-all");
        return Nodes.styled(new HBox(title, all, button), "titles-head");
    }

    private ScrollPane body() {
        reasons.setId("titles-reasons");
        VBox body = Nodes.styled(new VBox(progress, trouble, line, basis, rows, reasons), "titles-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private HBox foot() {
        ask.setId("titles-ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(press -> titles.ask());
        HBox foot = Nodes.styled(new HBox(8, ask, why), "titles-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void copyAll() {
        titles.copyAll();
        line.setText(TEXTS.get("titles.copied.all"));
        Shown.set(line, true);
    }

    private void show(Optional<TitlesProposal> proposal) {
        List<ProposedTitle> came = proposal.map(TitlesProposal::proposed).orElse(List.of());
        rows.getChildren()
                .setAll(IntStream.range(0, came.size())
                        .mapToObj(i -> new TitleRow(came.get(i), i + 1, came.size(), titles))
                        .toList());
        Shown.set(all, came.size() > 1);
        basis.setText(proposal.map(it -> it.basis().words()).orElse(""));
        Shown.set(basis, !came.isEmpty());
        reasoning.setText(proposal.flatMap(TitlesProposal::reasoning).orElse(""));
        Shown.set(reasons, !reasoning.getText().isEmpty());
        say();
        name();
    }

    /** The focus stays in the panel when what it was on goes away. */
    private void show(TitlesState state) {
        boolean leads = progress.cancelHasFocus() || trouble.isFocusWithin();
        trouble.show(why(state));
        Shown.set(ask.getParent(), titles.offersAsking());
        say();
        name();
        if (leads) focusFirst();
    }

    private static Optional<Setback> why(TitlesState state) {
        return switch (state) {
            case TitlesState.Failed failed -> Optional.of(failed.why());
            case TitlesState.Waits waits -> Optional.of(waits.why());
            case TitlesState.Idle _, TitlesState.Asking _ -> Optional.empty();
        };
    }

    /** One line: what titles are while there are none, that none came. */
    private void say() {
        String words = titles.noticeProperty().get().orElseGet(this::aboutState);
        line.setText(words);
        Shown.set(line, !words.isEmpty());
    }

    private String aboutState() {
        return switch (titles.stateProperty().get()) {
            case TitlesState.Idle() ->
                titles.proposalProperty()
                        .get()
                        .map(it -> it.titles().isEmpty() ? TEXTS.get("titles.none") : "")
                        .orElseGet(() -> TEXTS.get("titles.empty"));
            case TitlesState.Asking _, TitlesState.Failed _, TitlesState.Waits _ -> "";
        };
    }

    private void name() {
        ask.setText(titles.price().on(TEXTS.get(titles.isUntouched() ? "titles.ask" : "titles.again")));
    }

    /** Up and down from title to title. */
    private void walk(KeyEvent key) {
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0 || !(key.getTarget() instanceof TitleRow from)) return;
        int next = rows.getChildren().indexOf(from) + step;
        if (next >= 0 && next < rows.getChildren().size()) {
            Node to = rows.getChildren().get(next);
            to.requestFocus();
            Reveal.in(scroll, to);
        }
        key.consume();
    }
}
