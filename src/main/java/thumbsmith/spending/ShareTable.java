package thumbsmith.spending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.LedgerReport.Share;
import thumbsmith.ui.Names;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What was paid for, by one of its sides: name, how often, how much; the dearest first. */
final class ShareTable extends VBox {
    private static final Texts TEXTS = Texts.of(ShareTable.class);
    private static final int MOST_ROWS = 12;

    private final Grouping grouping;
    private final GridPane rows = new GridPane();
    private final Label more = Pieces.label("", "small", "quiet");

    ShareTable(Grouping grouping) {
        this.grouping = grouping;
        String side = side();
        setId("spending-by-" + side);
        getStyleClass().add("spending-shares");
        HBox.setHgrow(this, Priority.ALWAYS);
        rows.getStyleClass().add("spending-share-rows");
        rows.getColumnConstraints().addAll(names(), figures(), figures());
        getChildren().addAll(Pieces.label(TEXTS.get("shares." + side), "field-label"), rows, more);
    }

    /** What drafts there were stands elsewhere. */
    void show(List<Share> shares) {
        List<Share> paid =
                shares.stream().filter(share -> share.tally().requests() > 0).toList();
        rows.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_ROWS, paid.size()); i++) addRow(i, paid.get(i));
        more.setText(
                paid.isEmpty()
                        ? TEXTS.get("shares.nothing")
                        : paid.size() > MOST_ROWS ? TEXTS.get("shares.more", paid.size() - MOST_ROWS) : "");
        Shown.set(more, !more.getText().isEmpty());
    }

    private void addRow(int row, Share share) {
        Label name = Pieces.label(name(share.name()), "spending-share-name");
        name.setMinWidth(0);
        String amount = Words.usd(share.tally().spent());
        Label count = Pieces.label(Long.toString(share.tally().requests()), "quiet");
        count.setAccessibleText(TEXTS.get("requests", share.tally().requests()));
        rows.addRow(row, name, count, Pieces.label(amount));
    }

    private String name(Optional<String> name) {
        if (name.isEmpty()) return TEXTS.get("share.none." + side());
        return switch (grouping) {
            case PROJECT -> name.get();
            case OPERATION -> Operation.of(name.get()).map(Names::of).orElse(name.get());
            case MODEL -> Model.of(name.get()).map(Names::of).orElse(name.get());
        };
    }

    private String side() {
        return grouping.name().toLowerCase(Locale.ROOT);
    }

    private static ColumnConstraints names() {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        return names;
    }

    private static ColumnConstraints figures() {
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        return figures;
    }
}
