package thumbsmith.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.CreateViewModel;
import thumbsmith.job.Look;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.looks.LookDetails;
import thumbsmith.looks.LooksViewModel;
import thumbsmith.looks.TrainingForm;
import thumbsmith.ui.ServiceState;

/**
 * Does on the program's screens what a person would do there, and puts back what was in them. Presses nothing unless the
 * screen would ask the embedded service: what is sent goes to the service that the screen shows or to none. FX thread.
 */
final class RehearsalActors {
    private final CreateViewModel create;
    private final Supplier<LooksViewModel> looks;
    private final ObjectProperty<Route> route;
    private final Supplier<Optional<Service>> opened;
    private Optional<KeptTraining> training = Optional.empty();
    private Subscription pending = Subscription.EMPTY;

    /** @param opened the service that was opened last, of which scores are asked */
    RehearsalActors(
            CreateViewModel create,
            Supplier<LooksViewModel> looks,
            ObjectProperty<Route> route,
            Supplier<Optional<Service>> opened) {
        this.create = create;
        this.looks = looks;
        this.route = route;
        this.opened = opened;
    }

    /** Fills the composer with that recipe and presses Generate, once nothing stands in its way. */
    void generate(Recipe recipe, Map<Slot, Taken> pictures) {
        hold(recipe, pictures);
        once(createIsReady(create.blockedProperty()), create::generate);
    }

    void hold(Recipe recipe, Map<Slot, Taken> pictures) {
        route.set(Route.CREATE);
        create.putAside();
        create.hold(recipe, pictures);
    }

    /** Asks for titles of what the composer holds. */
    void askTitles(Recipe recipe) {
        hold(recipe, Map.of());
        once(createIsReady(create.titles().blockedProperty()), this::askTitles);
    }

    /** Opening the panel asks by itself, but only the first time. */
    private void askTitles() {
        boolean asks = create.titles().isUntouched();
        create.titles().press();
        if (!asks) create.titles().ask();
    }

    void score(Output output) {
        route.set(Route.CREATE);
        if (!isEmbedded(opened.get())) return;
        create.jobs().card(output.id()).ifPresent(card -> create.results(card).score(output, outcome -> {}));
    }

    void train(LookMode mode, String name, List<Taken> pictures) {
        route.set(Route.LOOKS);
        TrainingForm form = form(mode);
        if (training.isEmpty()) training = Optional.of(KeptTraining.of(form));
        form.modeProperty().set(mode);
        form.nameProperty().set(name);
        for (int i = 0; i < pictures.size(); i++) form.slots().get(i).restore(pictures.get(i));
        once(isReady(form.whyDisabled().map(String::isEmpty), looks.get().serviceProperty()), form::train);
    }

    void delete(Look look) {
        details(look).ifPresent(LookDetails::deleteNow);
    }

    void refresh(Look look) {
        details(look).ifPresent(LookDetails::refresh);
    }

    void putAway(Collection<UUID> jobs) {
        create.putAway(jobs);
    }

    /** What has not been pressed yet stays so. */
    void drop() {
        pending.unsubscribe();
        pending = Subscription.EMPTY;
    }

    /** Composer and training form as the person had them. */
    void takeBack() {
        drop();
        create.takeBack();
        create.titles().hide();
        training.ifPresent(kept -> kept.putBack(form(kept.mode())));
        if (training.isPresent()) looks.get().closePanel();
        training = Optional.empty();
    }

    private TrainingForm form(LookMode mode) {
        looks.get().train(mode);
        if (looks.get().panelProperty().get() instanceof LooksViewModel.Panel.Training(TrainingForm form)) return form;
        throw new IllegalStateException("The form for a training is not there.");
    }

    private Optional<LookDetails> details(Look look) {
        route.set(Route.LOOKS);
        looks.get().choose(look);
        return looks.get().panelProperty().get() instanceof LooksViewModel.Panel.OfLook(LookDetails details)
                ? Optional.of(details)
                : Optional.empty();
    }

    private ObservableValue<Boolean> createIsReady(ObservableValue<? extends Optional<?>> blocked) {
        return isReady(blocked.map(Optional::isEmpty), create.composer().serviceProperty());
    }

    /** Nothing in the way, and the screen asks the embedded service: either may come last. */
    private static ObservableValue<Boolean> isReady(
            ObservableValue<Boolean> free, ObservableValue<ServiceState> state) {
        return Bindings.createBooleanBinding(
                () -> free.getValue() && isEmbedded(state.getValue().service()), free, state);
    }

    private static boolean isEmbedded(Optional<Service> service) {
        return service.filter(Service::isEmbedded).isPresent();
    }

    /** Acts when it is so: now, or at the first change that makes it so; what waited before is dropped. */
    private void once(ObservableValue<Boolean> ready, Runnable act) {
        drop();
        if (ready.getValue()) {
            act.run();
            return;
        }
        pending = ready.subscribe((before, now) -> {
            if (!now) return;
            drop();
            act.run();
        });
    }
}
