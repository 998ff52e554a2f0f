package thumbsmith.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import thumbsmith.api.Exchange;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** Carries a finished thumbnail to where the person wants it: the desktop, another screen, the score. */
final class ResultDesk implements ResultActions {
    private static final Texts TEXTS = Texts.of(ResultDesk.class);

    private final Studio studio;
    private final Work work;
    private final DesktopPort desktop;
    private final ServiceSwitch connections;
    private final Set<UUID> scoring = new HashSet<>();
    private BiConsumer<Output, Slot> toCreate = (output, slot) -> {};
    private Consumer<Output> toVariations = output -> {};

    ResultDesk(Studio studio, ServiceSwitch connections, Work work, DesktopPort desktop) {
        this.connections = connections;
        this.studio = studio;
        this.work = work;
        this.desktop = desktop;
    }

    /** Where hand-overs go: Create, once it stands. */
    void handOver(BiConsumer<Output, Slot> toCreate, Consumer<Output> toVariations) {
        this.toCreate = toCreate;
        this.toVariations = toVariations;
    }

    @Override
    public void open(Output output) {
        desktop.open(output.file());
    }

    @Override
    public void reveal(Output output) {
        desktop.reveal(output.file());
    }

    @Override
    public void copy(Output output) {
        desktop.copyPicture(output.file());
    }

    @Override
    public void useAs(Output output, Slot slot) {
        toCreate.accept(output, slot);
    }

    @Override
    public void variations(Output output) {
        toVariations.accept(output);
    }

    @Override
    public String scorePrice() {
        Service service = shownService();
        if (service.isEmbedded()) return TEXTS.get("score.free");
        return TEXTS.get("score.price", Words.usd(studio.pricing().cost(service, Operation.SCORE, Optional.empty())));
    }

    /** The one whose price the menu shows; the score is asked of that one or of none. */
    private Service shownService() {
        return connections.known().orElse(Service.EMBEDDED);
    }

    /** A second press while the first is asked changes nothing. */
    @Override
    public void score(Output output, Consumer<Outcome<ScoreAnswer>> then) {
        if (!scoring.add(output.id())) return;
        Consumer<Outcome<ScoreAnswer>> done = outcome -> {
            scoring.remove(output.id());
            then.accept(outcome);
        };
        Service shown = shownService();
        work.waiting(
                () -> scored(output, shown),
                done,
                fault -> done.accept(Outcome.failed(new Failure.Unexpected(TEXTS.get("score.none")))));
    }

    private Outcome<ScoreAnswer> scored(Output output, Service shown) {
        return switch (studio.intake().take(new Offer.OfFile(output.file()), Slot.SCORED)) {
            case Outcome.Done<Taken> taken ->
                studio.assessor()
                        .score(
                                taken.value().picture(),
                                Optional.empty(),
                                Optional.of(output.id()),
                                Exchange.UNWATCHED,
                                shown);
            case Outcome.Failed<Taken> failed -> Outcome.failed(failed.failure());
            case Outcome.Withdrawn<Taken> withdrawn -> new Outcome.Withdrawn<>();
        };
    }
}
