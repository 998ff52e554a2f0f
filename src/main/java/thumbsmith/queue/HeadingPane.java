package thumbsmith.queue;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The heading of a section: how much is in it, and what can be done with all of it. */
final class HeadingPane extends HBox {
    private static final Texts TEXTS = Texts.of(HeadingPane.class);

    private final QueueViewModel model;
    private final Label title = Controls.label("section-title");
    private final Label facts = Controls.label("quiet");
    private final Button all;
    private Section shown = Section.WAITING;

    HeadingPane(QueueViewModel model) {
        this.model = model;
        this.all = Controls.small(Controls.button("queue-section-go-on", "", () -> model.resume(shown)));
        getStyleClass().add("queue-heading");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, facts, space, all);
    }

    void show(Section section) {
        shown = section;
        title.setText(TEXTS.get("section." + section.key()));
        facts.setText(model.headingFacts(section));
        Optional<String> deed = model.headingDeed(section);
        all.setText(deed.orElse(""));
        Shown.set(all, deed.isPresent());
    }
}
