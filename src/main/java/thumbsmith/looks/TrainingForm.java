package thumbsmith.looks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.job.Training;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.ServiceState;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** Training a persona or a style from three pictures. What was filled in stays until a training has begun. */
public final class TrainingForm implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(TrainingForm.class);

    private final LooksBench bench;
    private final ObservableValue<ServiceState> service;
    private final Consumer<Look> begun;
    private final List<SlotModel> slots;
    private final ObjectProperty<LookMode> mode = new SimpleObjectProperty<>(this, "mode", LookMode.PERSONA);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<Optional<Double>> sending =
            new ReadOnlyObjectWrapper<>(this, "sending", Optional.empty());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final StringBinding nameProblem = Bindings.createStringBinding(this::nameProblemNow, name);
    private final StringBinding whyDisabled;
    private final StringBinding button;
    private final StringBinding listPrice;

    /** @param begun receives the look once its training has begun */
    TrainingForm(LooksBench bench, ObservableValue<ServiceState> service, Consumer<Look> begun) {
        this.bench = bench;
        this.service = service;
        this.begun = begun;
        this.slots = IntStream.range(0, Limits.TRAINING_PICTURES)
                .mapToObj(i -> new SlotModel(Slot.TRAINING, bench.studio().intake(), bench.work(), bench.picker()))
                .toList();
        for (int i = 0; i < slots.size(); i++) passOn(i);
        whyDisabled = Bindings.createStringBinding(this::whyNow, changes());
        button = Bindings.createStringBinding(this::buttonNow, service, mode);
        listPrice = Bindings.createStringBinding(this::listPriceNow, service, mode);
    }

    public ObjectProperty<LookMode> modeProperty() {
        return mode;
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** What is wrong with the name so far; empty while there is none. */
    public StringBinding nameProblem() {
        return nameProblem;
    }

    public List<SlotModel> slots() {
        return slots;
    }

    /** Why something that was dropped found no place; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
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

    /** Sends the pictures, once, after the person agreed to send a face where that is asked. */
    public void train() {
        if (whyNow().isEmpty())
            service.getValue().service().filter(this::mayFacesBeSent).ifPresent(this::send);
    }

    private void send(Service asked) {
        sending.set(Optional.of(0.0));
        LookMode chosen = mode.get();
        LookName called = new LookName(name.get().strip());
        List<Picture> pictures = pictures();
        bench.work()
                .waiting(
                        () -> bench.studio()
                                .lookKeeper()
                                .train(chosen, called, pictures, new Upload(), asked)
                                .map(Training::look),
                        this::answered,
                        this::broken);
    }

    private boolean mayFacesBeSent(Service asked) {
        if (mode.get() != LookMode.PERSONA || asked.isEmbedded()) return true;
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

    private void answered(Outcome<Look> outcome) {
        sending.set(Optional.empty());
        switch (outcome) {
            case Outcome.Done<Look>(Look look) -> {
                name.set("");
                slots.forEach(SlotModel::clear);
                begun.accept(look);
            }
            case Outcome.Failed<Look>(Failure failure) -> bench.failures().show(failure);
            case Outcome.Withdrawn<Look>() -> {}
        }
    }

    private void broken(Exception fault) {
        sending.set(Optional.empty());
        bench.failures().show(new Failure.Unexpected(TEXTS.get("fault")));
    }

    /** Pictures beyond the first go to the slots that follow. */
    private void passOn(int index) {
        slots.get(index).onOverflow(pictures -> hand(pictures, index + 1));
        slots.get(index).contentProperty().subscribe(content -> {
            if (content instanceof SlotModel.Content.Busy) notice.set("");
        });
    }

    private void hand(List<FoundPicture> pictures, int first) {
        int placed = Math.min(pictures.size(), slots.size() - first);
        for (int i = 0; i < placed; i++) slots.get(first + i).take(pictures.get(i));
        if (placed < pictures.size()) notice.set(SlotModel.noPlaceFor(pictures.size() - placed));
    }

    private List<Picture> pictures() {
        return slots.stream().map(SlotModel::picture).flatMap(Optional::stream).toList();
    }

    private Observable[] changes() {
        return Stream.concat(Stream.of(name, sending, service), slots.stream().map(SlotModel::contentProperty))
                .toArray(Observable[]::new);
    }

    private String whyNow() {
        if (sending.get().isPresent()) return sendingWords(sending.get().get());
        Optional<String> notYet = service.getValue().whyNot();
        if (notYet.isPresent()) return notYet.get();
        if (name.get().isBlank()) return TEXTS.get("why.name");
        if (!nameProblemNow().isEmpty()) return nameProblemNow();
        if (slots.stream().anyMatch(TrainingForm::isBusy)) return TEXTS.get("why.reading");
        int missing = Limits.TRAINING_PICTURES - pictures().size();
        return missing == 0 ? "" : TEXTS.get("why.pictures", missing);
    }

    private static String sendingWords(double share) {
        return share < 1 ? TEXTS.get("why.sending", Math.round(share * 100)) : TEXTS.get("why.asking");
    }

    private String nameProblemNow() {
        String typed = name.get();
        if (typed.isBlank() || LookName.isValid(typed.strip())) return "";
        return typed.strip().length() > Limits.NAME_MAX ? TEXTS.get("name.long") : TEXTS.get("name.letters");
    }

    private String buttonNow() {
        return LookWords.trainButton(service.getValue().service(), price());
    }

    private String listPriceNow() {
        return LookWords.listPrice(service.getValue().service(), price());
    }

    private BigDecimal price() {
        return bench.studio().pricing().list(mode.get().training(), Optional.empty());
    }

    private static boolean isBusy(SlotModel slot) {
        return slot.contentProperty().get() instanceof SlotModel.Content.Busy;
    }

    @Override
    public void close() {
        slots.forEach(SlotModel::close);
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
