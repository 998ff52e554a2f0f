package thumbsmith.create;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import thumbsmith.ui.Texts;

/** One project to choose, or none of them. */
final class ProjectCell extends ListCell<Optional<String>> {
    private static final Texts TEXTS = Texts.of(ProjectCell.class);

    ProjectCell(Consumer<Optional<String>> pick) {
        setOnMouseClicked(click -> {
            if (!isEmpty()) pick.accept(getItem());
        });
    }

    @Override
    protected void updateItem(Optional<String> project, boolean empty) {
        super.updateItem(project, empty);
        setText(empty ? "" : project.orElse(TEXTS.get("project.none.choice")));
    }
}
