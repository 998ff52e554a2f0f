package thumbsmith.create;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import thumbsmith.api.Exchange;
import thumbsmith.api.Picture;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Format;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.MemoryLibrary;
import thumbsmith.job.Mending;
import thumbsmith.job.Pricing;
import thumbsmith.job.Taken;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.Work;

/** Titles of a Create screen that come, fail or break when the test says so: each waits on a thread of its own till then. */
final class TitlesRig implements AutoCloseable {
    /** One request for titles as it was sent, and what it is waiting for. */
    record Asked(
            TitlesRequest request,
            Exchange exchange,
            Service expected,
            CompletableFuture<Outcome<TitlesAnswer>> answer,
            Thread thread) {}

    final CreateRig create;
    final TitlesModel titles;
    final List<Asked> asked = new ArrayList<>();
    final Picture.Local mended = new Picture.Local(Path.of("/mended.jpg"), "image/jpeg");
    Optional<String> unmendable = Optional.empty();
    Optional<BudgetGuard.Crossing> crossing = Optional.empty();
    private final SynchronousQueue<Asked> arriving = new SynchronousQueue<>();

    final MemoryLibrary library = new MemoryLibrary();

    TitlesRig(Path home) {
        create = new CreateRig(home);
        TitlesPorts ports = new TitlesPorts(
                new Work(Runnable::run, this::begin, Runnable::run),
                create.clock,
                create::tick,
                create::ask,
                create::tell,
                (way, trouble) -> create.commonWays.take(way, trouble),
                new FakeMending(),
                create.copied::add,
                new BudgetQuestion(cost -> crossing, Work.inline(), create::ask),
                new TitlesKeeper(library, new Pricing(Prices.PUBLISHED), create.clock, Work.inline()));
        titles = new TitlesModel(create.composer(), this::wait, ports);
    }

    void prompt(String text) {
        create.composer().prompt().textProperty().set(text);
    }

    void support() {
        create.composer().slots().at(Slot.SUPPORT).model().file(create.picture("support"));
    }

    void pass(Duration time) {
        create.clock.advance(time);
        List.copyOf(create.ticks).forEach(Runnable::run);
    }

    void askAndFail(Failure failure) {
        prompt("An island");
        titles.press();
        fail(failure);
    }

    void answer(String... proposed) {
        finish(asked.getLast(), Outcome.done(new TitlesAnswer(List.of(proposed), Optional.of("Because."), "r-1")));
    }

    void fail(Failure failure) {
        fail(asked.getLast(), failure);
    }

    void fail(Asked one, Failure failure) {
        finish(one, Outcome.failed(failure));
    }

    /** The program itself breaks while they are asked for. */
    void breaks() {
        Asked one = asked.getLast();
        one.answer().completeExceptionally(new IllegalStateException());
        join(one);
    }

    private void finish(Asked one, Outcome<TitlesAnswer> outcome) {
        one.answer().complete(outcome);
        join(one);
    }

    private static void join(Asked one) {
        try {
            one.thread().join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Comes back once the question has arrived. */
    private void begin(Runnable task) {
        Thread.ofVirtual().start(task);
        try {
            asked.add(arriving.take());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome<TitlesAnswer> wait(TitlesRequest request, Exchange exchange, Service expected) {
        Asked one = new Asked(request, exchange, expected, new CompletableFuture<>(), Thread.currentThread());
        try {
            arriving.put(one);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return one.answer().join();
    }

    @Override
    public void close() {
        titles.close();
        asked.forEach(one -> one.answer().complete(new Outcome.Withdrawn<>()));
        create.close();
        create.memory.close();
    }

    private final class FakeMending implements Mending {
        @Override
        public Outcome<Taken> repair(Picture picture, Slot slot) {
            PictureInfo info = new PictureInfo("image/jpeg", 640, 360, 17_000, 1);
            return unmendable
                    .<Outcome<Taken>>map(why -> Outcome.failed(new Failure.BadImage(slot, why)))
                    .orElseGet(() -> Outcome.done(new Taken(mended, info, Optional.empty())));
        }

        @Override
        public Outcome<Taken> shrink(Picture picture, Slot slot) {
            return repair(picture, slot);
        }

        @Override
        public Outcome<Taken> crop(Picture picture, Slot slot, Format format) {
            return repair(picture, slot);
        }

        @Override
        public Outcome<Taken> itself(Picture picture, Slot slot) {
            return repair(picture, slot);
        }
    }
}
