package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import thumbsmith.contract.Field;

/**
 * The part of the window in which a failure is told. FX thread.
 *
 * @param told where title and next step stand
 * @param offered where its buttons stand: there, and before it where one of them is said at an input
 */
record WalkSurface(List<Node> told, List<Node> offered) {

    /** Empty while it is not there. */
    static Optional<WalkSurface> find(WalkStep step, Node window, Optional<String> card) {
        return switch (step.place()) {
            case DIALOG -> one(SeenNodes.byId(window, "failure-dialog"));
            case BANNER -> one(SeenNodes.byIdBeginning(window, "banner-hold-"));
            case CARD, WAITING_CARD -> card(window, card);
            case FIELD -> atField(window, card, step.field());
            case TRAINING_FIELD -> one(SeenNodes.byId(window, note(step.field())));
            case TITLES_PANEL -> one(below(window, "titles-panel", "inline-trouble"));
            case SCORE -> one(SeenNodes.byClass(window, "score-trouble"));
            case PAGE -> Optional.empty();
        };
    }

    private static Optional<WalkSurface> one(List<Node> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(new WalkSurface(found, found));
    }

    private static Optional<WalkSurface> card(Node window, Optional<String> card) {
        return card.flatMap(id -> one(SeenNodes.byId(window, id)));
    }

    private static Optional<WalkSurface> atField(Node window, Optional<String> card, Field field) {
        List<Node> marks = SeenNodes.byId(window, "problem-" + field.name().toLowerCase());
        Optional<WalkSurface> told = card(window, card);
        if (marks.isEmpty() || told.isEmpty()) return Optional.empty();
        List<Node> both =
                Stream.concat(marks.stream(), told.get().told().stream()).toList();
        return Optional.of(new WalkSurface(told.get().told(), both));
    }

    private static String note(Field field) {
        return field == Field.NAME ? "train-name-note" : "train-pictures-note";
    }

    private static List<Node> below(Node window, String id, String styleClass) {
        return SeenNodes.byId(window, id).stream()
                .flatMap(panel -> SeenNodes.byClass(panel, styleClass).stream())
                .toList();
    }

    String text() {
        return told.stream().map(SeenNodes::text).collect(Collectors.joining("\n"));
    }

    /** What a screen reader is told. */
    String spoken() {
        return told.stream()
                .flatMap(SeenNodes::in)
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }

    /** The ids of its buttons, each once. */
    List<String> buttons() {
        return offered.stream()
                .flatMap(SeenNodes::in)
                .filter(node -> node.getId() != null && node.getId().startsWith("way-"))
                .map(Node::getId)
                .distinct()
                .toList();
    }

    /** At the input before the card. */
    Button button(String id) {
        return offered.stream()
                .flatMap(place -> SeenNodes.byId(place, id).stream())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + id + " among " + buttons()));
    }
}
