package thumbsmith.create;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Look;
import thumbsmith.job.Preflight;
import thumbsmith.job.Pricing;
import thumbsmith.job.Problem;
import thumbsmith.job.Recipe;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.SlotModel;

/**
 * Everything that goes into a run. Keeps the inputs of all modes; the recipe holds what the mode shown takes and the
 * model can use.
 */
public final class ComposerModel implements AutoCloseable {
    private final ObjectProperty<Operation> mode = new SimpleObjectProperty<>(this, "mode", Operation.TEXT);
    private final ObjectProperty<Model> model = new SimpleObjectProperty<>(this, "model", Model.PKZ_4_5);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(this, "format", Format.WIDE);
    private final ObjectProperty<ImageWeight> weight = new SimpleObjectProperty<>(this, "weight", ImageWeight.MEDIUM);
    private final PromptBox prompt = new PromptBox();
    private final Quantity count = new Quantity();
    private final LookChoice persona = new LookChoice(LookMode.PERSONA);
    private final LookChoice style = new LookChoice(LookMode.STYLE);
    private final SlotShelf slots;
    private final Pricing pricing;
    private final ReadOnlyObjectWrapper<ServiceState> service =
            new ReadOnlyObjectWrapper<>(this, "service", new ServiceState.Opening());
    private final ReadOnlyObjectWrapper<Inputs> inputs = new ReadOnlyObjectWrapper<>(this, "inputs");
    private final ReadOnlyObjectWrapper<Recipe> recipe = new ReadOnlyObjectWrapper<>(this, "recipe");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final ReadOnlyObjectWrapper<PriceLine> price = new ReadOnlyObjectWrapper<>(this, "price");
    private final ReadOnlyObjectWrapper<Optional<CheaperModel>> cheaper =
            new ReadOnlyObjectWrapper<>(this, "cheaper", Optional.empty());

    ComposerModel(Pricing pricing, Function<Slot, SlotModel> slotModels) {
        this.pricing = pricing;
        this.slots = new SlotShelf(slotModels, () -> inputs().slots());
        refresh();
        mode.subscribe(this::refreshOn);
        model.subscribe(this::refreshOn);
        format.subscribe(this::refreshOn);
        weight.subscribe(this::refreshOn);
        service.subscribe(this::refreshOn);
        prompt.textProperty().subscribe(this::refreshOn);
        count.valueProperty().subscribe(this::refreshOn);
        persona.currentProperty().subscribe(this::refreshOn);
        style.currentProperty().subscribe(this::refreshOn);
        slots.all().forEach(slot -> {
            slot.model().contentProperty().subscribe(this::refreshOn);
            slot.insteadProperty().subscribe(this::refreshOn);
        });
    }

    public ObjectProperty<Operation> modeProperty() {
        return mode;
    }

    public ObjectProperty<Model> modelProperty() {
        return model;
    }

    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    public ObjectProperty<ImageWeight> weightProperty() {
        return weight;
    }

    public PromptBox prompt() {
        return prompt;
    }

    public Quantity count() {
        return count;
    }

    public LookChoice look(LookMode kind) {
        return kind == LookMode.PERSONA ? persona : style;
    }

    public SlotShelf slots() {
        return slots;
    }

    public Pricing pricing() {
        return pricing;
    }

    /** Which inputs the mode takes and the model can use. */
    public ReadOnlyObjectProperty<Inputs> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /** What would be sent now; it may still have problems. */
    public ReadOnlyObjectProperty<Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PriceLine> priceProperty() {
        return price.getReadOnlyProperty();
    }

    /** The cheapest model for the same selection; empty where the chosen one is that. */
    public ReadOnlyObjectProperty<Optional<CheaperModel>> cheaperProperty() {
        return cheaper.getReadOnlyProperty();
    }

    /** Takes the cheapest model for the same selection. */
    public void useCheaper() {
        cheaper.get().ifPresent(it -> model.set(it.model()));
    }

    /** The price table was changed. */
    void reprice() {
        refresh();
    }

    public ReadOnlyObjectProperty<ServiceState> serviceProperty() {
        return service.getReadOnlyProperty();
    }

    /** Takes the cheapest model that can use looks and support pictures. */
    public void switchToAbleModel() {
        model.set(ableModel());
    }

    /** The model that {@link #switchToAbleModel} takes. */
    public static Model ableModel() {
        return Model.PKZ_4_5;
    }

    Inputs inputs() {
        return inputs.get();
    }

    void serviceIs(ServiceState now) {
        service.set(now);
    }

    /** Offers the looks that the service has. */
    void offer(List<Look> looks) {
        persona.offer(looks);
        style.offer(looks);
    }

    private void refreshOn(Object changed) {
        refresh();
    }

    private void refresh() {
        inputs.set(new Inputs(mode.get(), model.get()));
        recipe.set(currentRecipe());
        problems.set(Preflight.check(recipe.get()));
        slots.all().forEach(slot -> slot.need(missingAt(slot.slot())));
        price.set(PriceLine.of(
                pricing, service.get().service(), mode.get(), recipe.get().model(), count.get()));
        cheaper.set(CheaperModel.than(pricing, service.get().service(), recipe.get()));
    }

    private Recipe currentRecipe() {
        Inputs takes = inputs();
        return new Recipe(
                takes.operation(),
                takes.hasPrompt() ? prompt.get() : "",
                takes.hasModel() ? Optional.of(model.get()) : Optional.empty(),
                format.get(),
                takes.canUseLooks() ? persona.currentProperty().get().map(Look::ref) : Optional.empty(),
                takes.canUseLooks() ? style.currentProperty().get().map(Look::ref) : Optional.empty(),
                takes.hasWeight() ? Optional.of(weight.get()) : Optional.empty(),
                pictures(takes));
    }

    private Map<Slot, Picture> pictures(Inputs takes) {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        takes.slots().stream()
                .filter(takes::canUse)
                .forEach(slot -> slots.at(slot).sent().ifPresent(picture -> pictures.put(slot, picture)));
        return pictures;
    }

    private Optional<String> missingAt(Slot slot) {
        return problems.get().stream()
                .filter(problem -> problem.field().name().equals(slot.name()))
                .map(Problem::sentence)
                .findFirst();
    }

    @Override
    public void close() {
        slots.close();
    }
}
