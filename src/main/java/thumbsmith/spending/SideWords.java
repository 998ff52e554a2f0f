package thumbsmith.spending;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Tally;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What stands apart from what was spent: free drafts, and answers that were lost and may have cost something. */
final class SideWords extends VBox {
    private static final Texts TEXTS = Texts.of(SideWords.class);

    private final Label unknown = Pieces.words("", "spending-unknown");
    private final Label drafts = Pieces.words("", "small", "quiet");

    SideWords(String id) {
        unknown.setId(id + "-unknown");
        drafts.setId(id + "-drafts");
        unknown.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        getStyleClass().add("spending-beside");
        getChildren().addAll(unknown, drafts);
    }

    void show(Tally tally, Figures.Lost lost) {
        unknown.setText(TEXTS.get("unknown", lost.jobs(), Words.usd(lost.cost())));
        Shown.set(unknown, lost.jobs() > 0);
        drafts.setText(TEXTS.get("drafts", tally.drafts(), Words.usd(tally.draftList())));
        Shown.set(drafts, tally.drafts() > 0);
        Shown.set(this, lost.jobs() > 0 || tally.drafts() > 0);
    }
}
