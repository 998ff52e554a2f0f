package thumbsmith.queue;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.BatchColumn;
import thumbsmith.job.BatchEntry;
import thumbsmith.job.BatchRow;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Texts;

/** The rows of a batch file, virtualised: what was typed, and the price or what is wrong. */
final class BatchTable extends TableView<BatchEntry> {
    private static final Texts TEXTS = Texts.of(BatchTable.class);
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final List<BatchColumn> CHOICES = List.of(
            BatchColumn.MODEL,
            BatchColumn.FORMAT,
            BatchColumn.PERSONA,
            BatchColumn.STYLE,
            BatchColumn.IMAGE,
            BatchColumn.SUPPORT);

    private final BatchViewModel model;
    private final ObservableList<BatchEntry> entries = FXCollections.observableArrayList();
    private final FilteredList<BatchEntry> filtered = new FilteredList<>(entries);

    BatchTable(BatchViewModel model) {
        this.model = model;
        setId("batch-table");
        getStyleClass().add("batch-table");
        setItems(filtered);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new Row());
        getColumns()
                .add(column(
                        "batch.line",
                        64,
                        64,
                        entry -> Integer.toString(entry.row().line())));
        getColumns().add(column("batch.prompt", 360, 4000, entry -> oneLine(entry.row())));
        getColumns().add(column("batch.choices", 220, 600, BatchTable::choices));
        getColumns()
                .add(column(
                        "batch.count",
                        64,
                        64,
                        entry -> entry.row().value(BatchColumn.N).orElse("1")));
        getColumns().add(verdict());
    }

    void show(BatchState.Ready ready) {
        entries.setAll(ready.batch().entries());
    }

    void clear() {
        entries.clear();
    }

    void showOnlyWrong(boolean only) {
        filtered.setPredicate(entry -> !only || entry instanceof BatchEntry.Wrong);
    }

    private static String oneLine(BatchRow row) {
        return row.prompt().replaceAll("\\R", " ⏎ ");
    }

    private static String choices(BatchEntry entry) {
        return CHOICES.stream()
                .flatMap(column -> entry.row().value(column).stream())
                .collect(Collectors.joining(" · "));
    }

    private static TableColumn<BatchEntry, String> column(
            String key, double width, double most, Function<BatchEntry, String> text) {
        TableColumn<BatchEntry, String> column = new TableColumn<>(TEXTS.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<BatchEntry, String> verdict() {
        TableColumn<BatchEntry, String> column = column("batch.verdict", 420, 4000, this::verdict);
        column.setCellFactory(all -> new Verdict());
        return column;
    }

    private String verdict(BatchEntry entry) {
        return switch (entry) {
            case BatchEntry.Good good -> model.price(good);
            case BatchEntry.Wrong wrong -> String.join(" ", wrong.problems());
        };
    }

    /** Wrong rows are marked by more than a colour: their last cell has a sign and the reason. */
    private static final class Row extends TableRow<BatchEntry> {
        @Override
        protected void updateItem(BatchEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            pseudoClassStateChanged(WRONG, !empty && entry instanceof BatchEntry.Wrong);
        }
    }

    private static final class Verdict extends TableCell<BatchEntry, String> {
        private final Label words = new Label();
        private final Tooltip whole = new Tooltip();

        Verdict() {
            words.setWrapText(true);
            whole.setWrapText(true);
            whole.setMaxWidth(480);
            words.setMaxHeight(40);
            words.setTooltip(whole);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean wrong = !empty && getTableRow().getItem() instanceof BatchEntry.Wrong;
            words.setText(text);
            whole.setText(text);
            words.setGraphic(wrong ? Icons.of(Feather.ALERT_TRIANGLE) : null);
            setGraphic(empty ? null : words);
        }
    }
}
