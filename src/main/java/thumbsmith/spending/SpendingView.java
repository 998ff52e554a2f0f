package thumbsmith.spending;

import javafx.scene.layout.StackPane;

/** Under construction. */
public final class SpendingView extends StackPane {}
