package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.Operation;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** What a person reads of one failure, and the ways out of it as buttons. */
final class FailurePane extends VBox {
    private static final Texts TEXTS = Texts.of(FailurePane.class);

    private final Consumer<Recovery> take;
    private final Runnable leave;
    private final Label parked = Pieces.words("", "failure-parked");
    private final Label more = Pieces.words("", "quiet");
    private final Label remark = Pieces.words("", "failure-remark");
    private final FlowPane buttons = new FlowPane();
    private List<Way> offered = List.of();

    FailurePane(Incident incident, Consumer<Recovery> take, Runnable leave) {
        this.take = take;
        this.leave = leave;
        setId("failure-dialog");
        getStyleClass().add("failure-pane");
        setAccessibleRole(AccessibleRole.DIALOG);
        setMaxHeight(USE_PREF_SIZE);
        buttons.getStyleClass().add("failure-ways");
        parked.setId("failure-parked");
        more.setId("failure-more");
        remark.setId("failure-remark");
        Presentation shown = incident.shown();
        getChildren().addAll(header(shown), said(shown), new FailureDetails(shown, take), remark, buttons);
        show(incident);
    }

    /** The same incident as it stands now: what did not change stays in place. */
    void show(Incident incident) {
        say(parked, incident.hold().map(HoldWords::waiting).orElse(""));
        say(more, incident.more() == 0 ? "" : TEXTS.get(more(incident), incident.more()));
        say(remark, incident.remark());
        setAccessibleText(read(incident));
        IncidentWays ways = new IncidentWays(incident);
        if (!ways.all().equals(offered)) offer(ways);
    }

    /** The ways out lead on from the first; each of the others waits on its own card. */
    private static String more(Incident incident) {
        boolean onCards = incident.screen().equals(Optional.of(Route.CREATE))
                && incident.trouble()
                        .around()
                        .operation()
                        .filter(FailurePane::makesCards)
                        .isPresent();
        return onCards ? "desk.more.cards" : "desk.more";
    }

    private static boolean makesCards(Operation operation) {
        return switch (operation) {
            case TEXT, IMAGE, EDIT, FACE_SWAP -> true;
            case SCORE, TITLES, TRAIN_PERSONA, TRAIN_STYLE, LOOK, INSTRUCT, DELETE_LOOK -> false;
        };
    }

    /** What Enter takes: the default way out, or closing where each costs something. */
    Button defaultButton() {
        return buttons.getChildren().stream()
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .orElseThrow();
    }

    private void offer(IncidentWays ways) {
        offered = ways.all();
        Optional<String> focused = buttons.getChildren().stream()
                .filter(Node::isFocused)
                .map(Node::getId)
                .findFirst();
        buttons.getChildren()
                .setAll(offered.stream().map(way -> button(way, ways)).toList());
        if (!ways.canBeLeft()) buttons.getChildren().add(close(ways.taken().isEmpty()));
        defaultButton().setAccessibleHelp(getAccessibleText());
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Button button(Way way, IncidentWays ways) {
        Button button = new Button(way.label());
        button.setMnemonicParsing(false);
        button.setId(way.id());
        button.setDefaultButton(ways.taken().equals(Optional.of(way)));
        button.getStyleClass().add(ways.emphasised().equals(Optional.of(way)) ? "accent" : "plain");
        button.setOnAction(press -> take.accept(way.recovery()));
        return button;
    }

    private Button close(boolean isDefault) {
        Button close = new Button(TEXTS.get("desk.close"));
        close.setId("failure-close");
        close.setDefaultButton(isDefault);
        close.getStyleClass().add(isDefault ? "accent" : "plain");
        close.setOnAction(press -> leave.run());
        return close;
    }

    private static HBox header(Presentation shown) {
        Label title = Pieces.words(shown.title(), "failure-title");
        title.setId("failure-title");
        HBox header = new HBox(Icons.of(Feather.ALERT_CIRCLE), title);
        header.getStyleClass().add("failure-header");
        return header;
    }

    private VBox said(Presentation shown) {
        VBox said =
                new VBox(Pieces.words(shown.cause(), "failure-cause"), Pieces.words(shown.nextStep(), "failure-next"));
        said.getStyleClass().add("failure-said");
        said.getChildren().get(0).setId("failure-cause");
        said.getChildren().get(1).setId("failure-next");
        said.getChildren()
                .addAll(notes(shown)
                        .map(it -> Pieces.words("• " + it, "failure-note"))
                        .toList());
        said.getChildren().addAll(parked, more);
        return said;
    }

    /** What is wrong with single inputs, each said once. */
    private static Stream<String> notes(Presentation shown) {
        return Stream.concat(shown.details().stream(), shown.notes().stream().map(FieldNote::sentence))
                .filter(it -> !it.isBlank() && !it.equals(shown.cause()))
                .map(Excerpt::ofLine)
                .distinct()
                .limit(6);
    }

    private static String read(Incident incident) {
        Presentation shown = incident.shown();
        return Stream.of(
                        shown.title() + ".",
                        shown.cause(),
                        shown.nextStep(),
                        incident.hold().map(HoldWords::waiting).orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void say(Label line, String words) {
        line.setText(words);
        Shown.set(line, !words.isEmpty());
    }
}
