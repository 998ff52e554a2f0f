package thumbsmith.spending;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.ui.Names;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The price table: a field for every operation and model that has a price. */
final class PricePane extends VBox {
    private static final Texts TEXTS = Texts.of(PricePane.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final PriceTable table;
    private final Label date = Pieces.words("");
    private final Button back;

    PricePane(PriceTable table) {
        this.table = table;
        getStyleClass().add("spending-section");
        date.setId("prices-date");
        back = Pieces.button("prices-back", TEXTS.get("prices.back"), table::backToPublished);
        getChildren()
                .addAll(
                        Pieces.label(TEXTS.get("prices.title"), "section-title"),
                        date,
                        Pieces.words(TEXTS.get("prices.sentence"), "small", "quiet"),
                        byModel(),
                        flat(),
                        back);
        table.pricesProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Prices now) {
        date.setText(
                table.isPublished()
                        ? TEXTS.get("prices.published", day(now.published()))
                        : TEXTS.get("prices.changed", day(now.published()), day(Prices.PUBLISHED.published())));
        back.setDisable(table.isPublished());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("spending-prices");
        return grid;
    }

    /** The operations that cost what their model costs. */
    private GridPane byModel() {
        GridPane grid = grid();
        for (Model model : Model.values())
            grid.add(Pieces.label(Names.of(model), "field-label"), model.ordinal() + 1, 0);
        PriceTable.OPERATIONS.stream().filter(PriceTable::hasModels).forEach(operation -> {
            int row = grid.getRowCount();
            grid.add(Pieces.label(Names.of(operation), "spending-price-name"), 0, row);
            for (Model model : Model.values()) grid.add(cell(operation, Optional.of(model)), model.ordinal() + 1, row);
        });
        return grid;
    }

    /** The others, two beside each other. */
    private GridPane flat() {
        GridPane grid = grid();
        List<Operation> flat = PriceTable.OPERATIONS.stream()
                .filter(operation -> !PriceTable.hasModels(operation))
                .toList();
        for (int i = 0; i < flat.size(); i++) {
            int column = i % 2 * 2;
            grid.add(Pieces.label(Names.of(flat.get(i)), "spending-price-name"), column, i / 2);
            grid.add(cell(flat.get(i), Optional.empty()), column + 1, i / 2);
        }
        return grid;
    }

    private Node cell(Operation operation, Optional<Model> model) {
        String side = model.map(Names::of).orElseGet(() -> TEXTS.get("prices.any"));
        AmountField amount = table.field(operation, model);
        String id =
                "price-" + operation.wire() + model.map(it -> "-" + it.wire()).orElse("");
        TextField field = Parts.amount(id, TEXTS.get("prices.accessible", Names.of(operation), side), amount);
        return new VBox(4, field, Pieces.problem(amount.problemProperty()));
    }
}
