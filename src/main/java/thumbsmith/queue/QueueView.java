package thumbsmith.queue;

import javafx.scene.layout.StackPane;

/** Under construction. */
public final class QueueView extends StackPane {}
