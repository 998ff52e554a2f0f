package thumbsmith.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
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
    private BiConsumer<Output, Slot> toCreate = (output, slot) -> {};
    private Consumer<Output> toVariations = output -> {};

    ResultDesk(Studio studio, Work work, DesktopPort desktop) {
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
        var service = studio.connections().current().service();
        if (service.isEmbedded()) return TEXTS.get("score.free");
        return TEXTS.get("score.price", Words.usd(studio.pricing().cost(service, Operation.SCORE, Optional.empty())));
    }

    @Override
    public void score(Output output, Consumer<Outcome<ScoreAnswer>> then) {
        work.waiting(
                () -> scored(output),
                then,
                fault -> then.accept(Outcome.failed(new Failure.Unexpected(TEXTS.get("score.none")))));
    }

    private Outcome<ScoreAnswer> scored(Output output) {
        try {
            String mediaType = studio.images().inspect(output.file()).mediaType();
            Picture picture = new Picture.Local(output.file(), mediaType);
            return studio.assessor().score(picture, Optional.empty(), Optional.of(output.id()), Exchange.UNWATCHED);
        } catch (UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(Slot.SCORED, e.getMessage()));
        }
    }
}
