package thumbsmith.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.Picture;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Output;
import thumbsmith.job.Subscription;

/** Remembers which pictures went to be edited, and knows what came of them, also over a restart. */
final class Rounds implements JobListener, AutoCloseable {
    private final ReviewBench bench;
    private final Consumer<Edited> edited;
    private final Subscription results;

    /**
     * What came of a round.
     *
     * @param key of the new picture
     */
    record Edited(String key, Output output, Round round) {}

    /** @param edited told in front */
    Rounds(ReviewBench bench, Consumer<Edited> edited) {
        this.bench = bench;
        this.edited = edited;
        results = bench.results().apply(this);
    }

    void begin(Round round) {
        bench.memory().set(bench.memory().get().withRound(round));
    }

    @Override
    public void changed(Job job) {}

    @Override
    public void finished(Job job, Output output) {
        boolean edit = output.recipe().operation() == Operation.EDIT;
        if (!edit || bench.memory().get().rounds().isEmpty()) return;
        if (output.recipe().picture(Slot.SOURCE).orElse(null) instanceof Picture.Local(Path source, String _))
            bench.work().waiting(() -> of(source, output), found -> found.ifPresent(this::end), fault -> {});
    }

    private Optional<Edited> of(Path source, Output output) {
        Optional<Round> begun =
                Optional.ofNullable(bench.memory().get().rounds().get(PictureKey.of(source)));
        return begun.map(round -> new Edited(PictureKey.of(output.file()), output, round.costing(output.cost())));
    }

    private void end(Edited it) {
        bench.memory().set(bench.memory().get().withoutRound(it.round().from()));
        edited.accept(it);
    }

    @Override
    public void close() {
        results.close();
    }
}
