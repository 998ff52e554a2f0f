package thumbsmith.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Intake;
import thumbsmith.job.Taken;

/** Takes a picture in, on one way after the other. Front thread only. */
public record PictureTaking(Intake intake, Slot slot, Work work) {
    private static final Texts TEXTS = Texts.of(PictureTaking.class);
    private static final Catalogue CATALOGUE = new Catalogue();

    /**
     * @param refused told what was wrong with the best of the ways when none leads to the picture
     * @param withdrawn told when the taking in was called off by what takes in
     */
    public Work.Running take(
            FoundPicture picture, Consumer<Taken> taken, Consumer<String> refused, Runnable withdrawn) {
        Attempt attempt = new Attempt(taken, refused, withdrawn);
        attempt.next(picture.ways(), Optional.empty());
        return attempt;
    }

    private final class Attempt implements Work.Running {
        private final Consumer<Taken> taken;
        private final Consumer<String> refused;
        private final Runnable withdrawn;
        private Work.Running running = () -> {};

        Attempt(Consumer<Taken> taken, Consumer<String> refused, Runnable withdrawn) {
            this.taken = taken;
            this.refused = refused;
            this.withdrawn = withdrawn;
        }

        @Override
        public void cancel() {
            running.cancel();
        }

        void next(List<FoundPicture.Way> ways, Optional<String> wrong) {
            if (ways.isEmpty()) {
                refused.accept(wrong.orElseThrow());
                return;
            }
            FoundPicture.Way way = ways.getFirst();
            Consumer<String> next = why -> next(ways.subList(1, ways.size()), wrong.or(() -> Optional.of(why)));
            Callable<Outcome<Taken>> task = () -> intake.take(way.offer().call(), slot);
            Consumer<Outcome<Taken>> then = outcome -> came(outcome, next);
            Consumer<Exception> broken = fault -> next.accept(TEXTS.get("slot.unreadable"));
            running = way.waits() ? work.waiting(task, then, broken) : work.pixels(task, then, broken);
        }

        private void came(Outcome<Taken> outcome, Consumer<String> next) {
            switch (outcome) {
                case Outcome.Done<Taken>(Taken it) -> taken.accept(it);
                case Outcome.Failed<Taken>(Failure failure) -> next.accept(why(failure));
                case Outcome.Withdrawn<Taken>() -> withdrawn.run();
            }
        }
    }

    private static String why(Failure failure) {
        return switch (failure) {
            case Failure.BadImage bad -> bad.why();
            case Failure.DiskFull disk ->
                TEXTS.get(
                        "slot.unkept",
                        CATALOGUE.present(disk, Circumstances.NONE).cause());
            default -> TEXTS.get("slot.unreadable");
        };
    }
}
