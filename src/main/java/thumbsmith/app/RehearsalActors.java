package thumbsmith.app;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;
import thumbsmith.create.CreateViewModel;
import thumbsmith.job.Look;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;
import thumbsmith.looks.LookDetails;
import thumbsmith.looks.LooksViewModel;
import thumbsmith.looks.TrainingForm;

/** Does on the program's screens what a person would do there, and puts back what was in them. FX thread. */
final class RehearsalActors {
    private final CreateViewModel create;
    private final Supplier<LooksViewModel> looks;
    private final ObjectProperty<Route> route;
    private Optional<KeptTraining> training = Optional.empty();

    RehearsalActors(CreateViewModel create, Supplier<LooksViewModel> looks, ObjectProperty<Route> route) {
        this.create = create;
        this.looks = looks;
        this.route = route;
    }

    /** Fills the composer with that recipe and presses Generate, once nothing stands in its way. */
    void generate(Recipe recipe, Map<Slot, Taken> pictures) {
        hold(recipe, pictures);
        once(create.blockedProperty(), Optional::isEmpty, create::generate);
    }

    void hold(Recipe recipe, Map<Slot, Taken> pictures) {
        route.set(Route.CREATE);
        create.putAside();
        create.hold(recipe, pictures);
    }

    /** Asks for titles of what the composer holds. */
    void askTitles(Recipe recipe) {
        hold(recipe, Map.of());
        once(create.titles().blockedProperty(), Optional::isEmpty, this::askTitles);
    }

    /** Opening the panel asks by itself, but only the first time. */
    private void askTitles() {
        boolean asks = create.titles().isUntouched();
        create.titles().press();
        if (!asks) create.titles().ask();
    }

    void score(Output output) {
        route.set(Route.CREATE);
        create.jobs().card(output.id()).ifPresent(card -> create.results(card).score(output, outcome -> {}));
    }

    void train(LookMode mode, String name, List<Taken> pictures) {
        route.set(Route.LOOKS);
        TrainingForm form = form(mode);
        if (training.isEmpty()) training = Optional.of(KeptTraining.of(form));
        form.modeProperty().set(mode);
        form.nameProperty().set(name);
        for (int i = 0; i < pictures.size(); i++) form.slots().get(i).restore(pictures.get(i));
        once(form.whyDisabled(), String::isEmpty, form::train);
    }

    void delete(Look look) {
        details(look).ifPresent(LookDetails::delete);
    }

    void refresh(Look look) {
        details(look).ifPresent(LookDetails::refresh);
    }

    void putAway(Collection<UUID> jobs) {
        create.putAway(jobs);
    }

    /** Composer and training form as the person had them. */
    void takeBack() {
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

    /** Acts when the value is ready: now, or at the first change that makes it so. */
    private static <T> void once(ObservableValue<T> value, Predicate<T> ready, Runnable act) {
        if (ready.test(value.getValue())) {
            act.run();
            return;
        }
        value.addListener(new ChangeListener<T>() {
            @Override
            public void changed(ObservableValue<? extends T> of, T before, T now) {
                if (!ready.test(now)) return;
                value.removeListener(this);
                act.run();
            }
        });
    }
}
