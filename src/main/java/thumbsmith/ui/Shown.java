package thumbsmith.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node is part of a scene: the condition under which views follow values that live longer than they do. */
public final class Shown {
    private Shown() {}

    /**
     * For {@code value.when(Shown.is(node))}. Unlike {@code sceneProperty().isNotNull()}, which the scene property holds
     * weakly, it cannot be collected before the node is shown for the first time.
     */
    public static ObservableValue<Boolean> is(Node node) {
        return node.sceneProperty().map(scene -> true).orElse(false);
    }
}
