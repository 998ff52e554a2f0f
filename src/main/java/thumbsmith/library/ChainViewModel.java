package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.ChainStep;
import thumbsmith.job.OtherServiceException;
import thumbsmith.job.Studio;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** The same steps on another source: what they are, what they cost, and their start. */
final class ChainViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ChainViewModel.class);

    private final CloseupPorts ports;
    private final Studio studio;
    private final SlotModel source;
    private final ReadOnlyObjectWrapper<List<ChainStep>> steps = new ReadOnlyObjectWrapper<>(this, "steps", List.of());
    private final ReadOnlyObjectWrapper<Optional<ChainPlan>> plan =
            new ReadOnlyObjectWrapper<>(this, "plan", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> blocked =
            new ReadOnlyObjectWrapper<>(this, "blocked", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final BudgetQuestion budget;
    private boolean starting;

    ChainViewModel(CloseupPorts ports) {
        this.ports = ports;
        this.studio = ports.studio();
        this.source = new SlotModel(Slot.SOURCE, studio.intake(), ports.work(), ports.picker());
        this.budget = new BudgetQuestion(studio.budget(), ports.work(), ports.confirm());
        source.contentProperty().subscribe(now -> block());
        plan.subscribe(now -> block());
    }

    /** Empty while none is planned. */
    ReadOnlyObjectProperty<List<ChainStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Empty while it is read. */
    ReadOnlyObjectProperty<Optional<ChainPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Why it cannot be started, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** Why it was not started; mostly empty. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Where the other source goes. */
    SlotModel source() {
        return source;
    }

    boolean isOpen() {
        return !steps.get().isEmpty();
    }

    void open(List<ChainStep> chain) {
        source.clear();
        notice.set(Optional.empty());
        steps.set(List.copyOf(chain));
        plan();
    }

    /** Sends nothing. */
    void cancel() {
        steps.set(List.of());
        plan.set(Optional.empty());
    }

    /** Starts the first step at the price that was shown, unless something blocks it. */
    void start() {
        if (starting || blocked.get().isPresent()) return;
        ChainPlan agreed = plan.get().orElseThrow();
        if (!mayShowFace(agreed.service())) return;
        starting = true;
        if (agreed.crossing().isPresent()) begin(agreed.service()); // that it goes beyond was said beside the button
        else budget.ask(agreed.cost(), () -> begin(agreed.service()), () -> starting = false);
    }

    private void begin(Service service) {
        List<ChainStep> chain = steps.get();
        Picture picture = source.picture().orElseThrow();
        ports.work()
                .waiting(
                        () -> {
                            Optional<String> project = ports.preferences().get().project();
                            ports.chains()
                                    .begin(
                                            chain,
                                            picture,
                                            service,
                                            ports.outputs().get(),
                                            project);
                            return service;
                        },
                        begun -> started(),
                        this::broken);
    }

    private void started() {
        starting = false;
        cancel();
    }

    private void broken(Exception fault) {
        starting = false;
        notice.set(
                Optional.of(fault instanceof OtherServiceException ? fault.getMessage() : TEXTS.get("chain.broken")));
        plan();
    }

    private void plan() {
        List<ChainStep> chain = steps.get();
        if (chain.isEmpty()) return;
        ports.work()
                .waiting(
                        () -> ChainPlan.of(chain, studio),
                        read -> {
                            if (steps.get().equals(chain)) plan.set(Optional.of(read));
                        },
                        fault -> notice.set(Optional.of(TEXTS.get("chain.unplanned"))));
    }

    private void block() {
        blocked.set(plan.get().map(this::whyNot).orElse(Optional.of(TEXTS.get("chain.reading"))));
    }

    private Optional<String> whyNot(ChainPlan read) {
        if (!read.unknown().isEmpty())
            return Optional.of(TEXTS.get("chain.unknown", String.join(", ", read.unknown())));
        return source.picture().isPresent() ? Optional.empty() : Optional.of(TEXTS.get("chain.nosource"));
    }

    /** Asked once, before the first picture of a face goes to the paid service. */
    private boolean mayShowFace(Service service) {
        boolean asks = !service.isEmbedded()
                && steps.get().stream()
                        .anyMatch(step -> step.recipe().picture(Slot.FACE).isPresent())
                && !ports.preferences().get().faceConsent();
        if (!asks) return true;
        boolean agreed = ports.confirm()
                .ask(
                        TEXTS.get("consent.title"),
                        TEXTS.get("consent.sentence", service.name()),
                        TEXTS.get("consent.yes"),
                        TEXTS.get("consent.no"));
        if (agreed) ports.preferences().update(chosen -> chosen.withFaceConsent(true));
        return agreed;
    }

    @Override
    public void close() {
        source.close();
    }
}
