package thumbsmith.looks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.job.Training;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Training a persona or a style from three pictures. What was filled in stays until a training has begun. */
public final class TrainingForm implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(TrainingForm.class);

    private final LooksBench bench;
    private final ObservableValue<ServiceState> service;
    private final Consumer<Look> begun;
    private final TrainingInputs inputs;
    private final TrainingTroubles troubles;
    private final TrainingFaces faces;
    private final ShelfPictures shelf;
    private final ReadOnlyObjectWrapper<Optional<Double>> sending =
            new ReadOnlyObjectWrapper<>(this, "sending", Optional.empty());
    private final StringBinding nameProblem;
    private final StringBinding whyDisabled;
    private final StringBinding button;
    private final StringBinding listPrice;
    private Optional<Service> priced = Optional.empty();

    /** @param begun receives the look once its training has begun */
    TrainingForm(LooksBench bench, ObservableValue<ServiceState> service, Consumer<Look> begun) {
        this.bench = bench;
        this.service = service;
        this.begun = begun;
        this.inputs = new TrainingInputs(bench);
        this.troubles = new TrainingTroubles(bench, inputs, this::train, this::cost);
        this.faces = new TrainingFaces(bench, inputs);
        this.shelf = new ShelfPictures(bench);
        nameProblem = Bindings.createStringBinding(inputs::nameProblem, inputs.nameProperty());
        whyDisabled = Bindings.createStringBinding(this::whyNow, changes());
        button = Bindings.createStringBinding(this::buttonNow, service, modeProperty());
        listPrice = Bindings.createStringBinding(this::listPriceNow, service, modeProperty());
        service.subscribe(now -> now.service().ifPresent(this::chosen));
    }

    /** Ways out that were offered at one service's price lead to no other. */
    private void chosen(Service now) {
        if (priced.filter(before -> !before.equals(now)).isPresent()) {
            troubles.clear();
            troubles.pictureWays().callOff();
        }
        priced = Optional.of(now);
    }

    public ObjectProperty<LookMode> modeProperty() {
        return inputs.modeProperty();
    }

    public StringProperty nameProperty() {
        return inputs.nameProperty();
    }

    /** What is wrong with the name so far; empty while there is none. */
    public StringBinding nameProblem() {
        return nameProblem;
    }

    public List<SlotModel> slots() {
        return inputs.slots();
    }

    /** Why something that was dropped found no place; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return inputs.noticeProperty();
    }

    /** Whether somebody is in the pictures of a persona. */
    public TrainingFaces faces() {
        return faces;
    }

    /** Pictures of the Library to choose from. */
    public ShelfPictures shelf() {
        return shelf;
    }

    /** Takes one of them into the next empty place. */
    public void addFromShelf(Path picture) {
        inputs.add(picture);
    }

    /** Puts that in for what is there; asks first where something was filled in. Sends nothing. */
    void fill(LookMode mode, String name, List<Path> pictures) {
        if (!inputs.isTouched() || mayReplace()) inputs.fill(mode, name, pictures);
    }

    private boolean mayReplace() {
        return bench.confirm()
                .ask(
                        TEXTS.get("replace.title"),
                        TEXTS.get("replace.sentence"),
                        TEXTS.get("replace.yes"),
                        TEXTS.get("replace.no"));
    }

    /** What stood in the way of the last try. */
    public TrainingTroubles troubles() {
        return troubles;
    }

    /** Why Train cannot be pressed; empty when it can. */
    public StringBinding whyDisabled() {
        return whyDisabled;
    }

    /** The words on the button, with the price. */
    public StringBinding button() {
        return button;
    }

    /** The list price beside a free draft; empty on the paid service. */
    public StringBinding listPrice() {
        return listPrice;
    }

    /** How much of the pictures is sent, 0–1; empty while nothing is being sent. */
    public ReadOnlyObjectProperty<Optional<Double>> sendingProperty() {
        return sending.getReadOnlyProperty();
    }

    /**
     * Sends the pictures, once, after the person agreed to send a face, or to send the same again where the first may
     * have been made.
     */
    public void train() {
        if (whyNow().isEmpty() && troubles.maySend())
            service.getValue()
                    .service()
                    .filter(this::mayGoWithoutFaces)
                    .filter(this::mayFacesBeSent)
                    .ifPresent(this::sendWithin);
    }

    /** Within the budget, or over it with the person's word. */
    private void sendWithin(Service asked) {
        BigDecimal cost =
                bench.studio().pricing().cost(asked, modeProperty().get().training(), Optional.empty());
        sending.set(Optional.of(0.0));
        new BudgetQuestion(bench.studio().budget(), bench.work(), bench.confirm())
                .ask(cost, () -> send(asked), () -> sending.set(Optional.empty()));
    }

    void copySupport(String text) {
        bench.desktop().copyText(text);
    }

    private void send(Service asked) {
        LookMode chosen = modeProperty().get();
        LookName called = inputs.lookName();
        List<Picture> pictures = inputs.pictures();
        Circumstances around = around(asked);
        long start = System.nanoTime();
        troubles.clear();
        sending.set(Optional.of(0.0));
        bench.work()
                .waiting(
                        () -> bench.studio()
                                .lookKeeper()
                                .train(chosen, called, pictures, new Upload(), asked)
                                .map(Training::look),
                        outcome -> answered(outcome, around.taking(Duration.ofNanos(System.nanoTime() - start))),
                        fault -> failed(new Failure.Unexpected(TEXTS.get("fault")), around));
    }

    private Circumstances around(Service asked) {
        Circumstances around = Circumstances.of(modeProperty().get().training())
                .named(inputs.lookName().text())
                .with(Set.of(Slot.TRAINING), Set.of());
        return bench.studio().pricing().around(asked, around);
    }

    /** Money is at stake, and a persona of nobody is likely to fail; a free one may be tried. */
    private boolean mayGoWithoutFaces(Service asked) {
        String doubt = faces.doubtProperty().get();
        if (doubt.isEmpty() || asked.isEmbedded()) return true;
        return bench.confirm()
                .ask(
                        TEXTS.get("faces.title"),
                        doubt + " " + TEXTS.get("faces.sentence"),
                        TEXTS.get("faces.yes"),
                        TEXTS.get("faces.no"));
    }

    private boolean mayFacesBeSent(Service asked) {
        if (modeProperty().get() != LookMode.PERSONA || asked.isEmbedded()) return true;
        if (bench.preferences().get().faceConsent()) return true;
        boolean agreed = bench.confirm()
                .ask(
                        TEXTS.get("consent.title"),
                        TEXTS.get("consent.sentence", asked.name()),
                        TEXTS.get("consent.yes"),
                        TEXTS.get("consent.no"));
        if (agreed) bench.preferences().update(it -> it.withFaceConsent(true));
        return agreed;
    }

    private void answered(Outcome<Look> outcome, Circumstances around) {
        switch (outcome) {
            case Outcome.Done<Look>(Look look) -> {
                sending.set(Optional.empty());
                inputs.clear();
                begun.accept(look);
            }
            case Outcome.Failed<Look>(Failure failure) -> failed(failure, around);
            case Outcome.Withdrawn<Look>() -> sending.set(Optional.empty());
        }
    }

    private void failed(Failure failure, Circumstances around) {
        sending.set(Optional.empty());
        troubles.show(failure, around);
    }

    private Observable[] changes() {
        Stream<Observable> others = Stream.of(
                nameProperty(), sending, service, troubles.pictureWays().mendingProperty(), faces.lookingProperty());
        return Stream.concat(others, slots().stream().map(SlotModel::contentProperty))
                .toArray(Observable[]::new);
    }

    private String whyNow() {
        if (sending.get().isPresent()) return sendingWords(sending.get().get());
        if (troubles.pictureWays().mendingProperty().get()) return TEXTS.get("why.mending");
        String missing = service.getValue().whyNot().orElseGet(inputs::missing);
        return missing.isEmpty() && faces.lookingProperty().get() ? TEXTS.get("why.faces") : missing;
    }

    private static String sendingWords(double share) {
        return share < 1 ? TEXTS.get("why.sending", Math.round(share * 100)) : TEXTS.get("why.asking");
    }

    private String buttonNow() {
        return LookWords.trainButton(service.getValue().service(), price());
    }

    private String listPriceNow() {
        return LookWords.listPrice(service.getValue().service(), price());
    }

    private BigDecimal price() {
        return bench.studio().pricing().list(modeProperty().get().training(), Optional.empty());
    }

    /** In words; empty where it is free. */
    private Optional<String> cost() {
        return service.getValue()
                .service()
                .filter(chosen -> !chosen.isEmbedded())
                .map(chosen -> Words.usd(price()));
    }

    @Override
    public void close() {
        troubles.pictureWays().callOff();
        inputs.close();
    }

    /** Tells how far the pictures are on their way. */
    private final class Upload implements Exchange {
        @Override
        public void sending(long sent, long total) {
            double share = total == 0 ? 1 : (double) sent / total;
            bench.work().front(() -> {
                if (sending.get().isPresent()) sending.set(Optional.of(share));
            });
        }
    }
}
