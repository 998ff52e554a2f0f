package thumbsmith.create;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The score of a thumbnail once it was asked for; a press shows its parts. */
final class ScoreBadge extends StackPane {
    private static final Texts TEXTS = Texts.of(ScoreBadge.class);

    private final Button badge = Nodes.styled(new Button(null, Icons.of(Feather.BAR_CHART_2)), "score-badge", "small");
    private Optional<CardScore> score = Optional.empty();

    ScoreBadge(JobCardModel card) {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(16, 16);
        busy.setAccessibleText(TEXTS.get("card.scoring"));
        badge.setId("card-score");
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setOnAction(event -> open());
        Keys.tip(badge, TEXTS.get("card.score.tip"));
        getChildren().addAll(badge, busy);
        Nodes.follow(this, card.scoreProperty(), this::show);
        Nodes.follow(this, card.scoringProperty(), waiting -> Shown.set(busy, waiting));
    }

    private void show(Optional<CardScore> now) {
        score = now;
        Shown.set(badge, now.isPresent());
        now.ifPresent(known -> badge.setText(TEXTS.get("card.score", Math.round(known.main()))));
        if (now.isPresent()) badge.setAccessibleText(TEXTS.get("score.title", badge.getText()));
    }

    private void open() {
        score.ifPresent(known -> {
            Popover popover = new Popover(new ScoreParts(known));
            popover.setHeaderAlwaysVisible(false);
            popover.setDetachable(false);
            popover.setAnimated(false);
            popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
            popover.show(badge);
        });
    }
}
