package thumbsmith.create;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import thumbsmith.contract.Field;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.ui.Names;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Model, format, weight and number of images: what the mode takes of them, two beside each other. */
final class SettingsGrid extends VBox {
    private static final Texts TEXTS = Texts.of(SettingsGrid.class);

    private final ComposerModel model;
    private final ComboBox<Model> box;
    private final ComboBox<Format> format;
    private final ComboBox<ImageWeight> weight;

    SettingsGrid(CreateViewModel screen) {
        this.model = screen.composer();
        PairGrid grid = new PairGrid(false);
        getChildren().add(grid);
        box = choice("model", List.of(Model.values()), model.modelProperty(), this::priced);
        Node models = field("model", box);
        format = choice("format", List.of(Format.values()), model.formatProperty(), SettingsGrid::name);
        weight = choice("weight", List.of(ImageWeight.values()), model.weightProperty(), SettingsGrid::name);
        Node weights = field("weight", weight);
        grid.getChildren()
                .addAll(
                        models,
                        problem(screen, Field.MODEL, box),
                        field("format", format),
                        problem(screen, Field.FORMAT, format),
                        weights,
                        problem(screen, Field.WEIGHT, weight),
                        field("count", new Stepper(model.count())));
        Nodes.follow(this, model.inputsProperty(), inputs -> {
            box.setConverter(new Named<>(this::priced)); // the same model has another price in another mode
            Shown.set(models, inputs.hasModel());
            Shown.set(weights, inputs.hasWeight());
        });
    }

    /** The control of that field: model, format or weight. */
    Node control(Field field) {
        return switch (field) {
            case MODEL -> box;
            case WEIGHT -> weight;
            default -> format;
        };
    }

    private static FieldProblem problem(CreateViewModel screen, Field field, Node control) {
        return PairGrid.wide(new FieldProblem(screen, field, control));
    }

    private String priced(Model choice) {
        var operation = model.modeProperty().get();
        String price = model.inputs().hasModel() ? Words.usd(model.pricing().list(operation, Optional.of(choice))) : "";
        return TEXTS.get("model.price", Names.of(choice), price);
    }

    private static String name(Format format) {
        return TEXTS.get("format." + format.name().toLowerCase(Locale.ROOT));
    }

    private static String name(ImageWeight weight) {
        return TEXTS.get("weight." + weight.name().toLowerCase(Locale.ROOT));
    }

    private static VBox field(String key, Node control) {
        Label label = Nodes.label(TEXTS.get(key + ".label"), "field-label");
        label.setLabelFor(control);
        return Nodes.styled(new VBox(label, control), "field");
    }

    private <T> ComboBox<T> choice(String id, List<T> values, ObjectProperty<T> value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setAccessibleText(TEXTS.get(id + ".label"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** Values by their words; nothing is typed here, so nothing is read back. */
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> words;

        Named(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed.");
        }
    }
}
