package thumbsmith.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** A node that things are dropped on; it has the pseudo-class {@code lit} while what is dragged over it is welcome. */
public final class DropArea {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private DropArea() {}

    /** @param dropped takes what was let go of here */
    public static void on(Node node, Predicate<Dragboard> isWelcome, Consumer<Dragboard> dropped) {
        node.setOnDragOver(event -> {
            boolean welcome = isWelcome.test(event.getDragboard());
            if (welcome) event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(LIT, welcome);
            event.consume();
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(LIT, false));
        node.setOnDragDropped(event -> {
            dropped.accept(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
