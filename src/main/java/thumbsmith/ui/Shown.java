package thumbsmith.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether nodes are shown; being part of a scene is the condition under which views follow longer-lived values. */
public final class Shown {
    private Shown() {}

    /** Shows the node, or takes it away together with the room it takes. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * For {@code value.when(Shown.is(node))}. Unlike {@code sceneProperty().isNotNull()}, which the scene property holds
     * weakly, it cannot be collected before the node is shown for the first time.
     */
    public static ObservableValue<Boolean> is(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }
}
