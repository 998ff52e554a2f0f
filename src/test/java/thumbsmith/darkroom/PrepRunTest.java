package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.image.UnreadablePictureException;

/** The batch around a development that only copies: names, order, ends. */
@Timeout(60)
class PrepRunTest {
    private static final PrepListener NOBODY = (_, _) -> {};

    @TempDir
    Path home;

    private Path original(String name) throws IOException {
        Path file = home.resolve("originals").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "original " + name);
    }

    private List<Path> originals(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= count; i++) files.add(original("photo-" + i + ".png"));
        return files;
    }

    private PrepOrder order(List<Path> files) {
        return order(files, "{name}", OnExists.SKIP, 2);
    }

    private PrepOrder order(List<Path> files, String names, OnExists onExists, int jobs) {
        return new PrepOrder(
                files.stream().map(it -> new PrepItem(it, PrepRecipe.PLAIN)).toList(),
                results(),
                new NameTemplate(names),
                LocalDate.of(2026, 11, 22),
                onExists,
                jobs);
    }

    private Path results() {
        return home.resolve("results");
    }

    private static Developed developed(Path file, PrepRecipe recipe) throws UnreadablePictureException {
        if (file.toString().contains("broken")) throw new UnreadablePictureException("This picture is damaged.");
        return new Developed(
                ("result of " + file.getFileName()).getBytes(StandardCharsets.UTF_8),
                1280,
                720,
                90,
                List.of("place"),
                Optional.empty());
    }

    private static PrepOutcome run(PrepOrder order) {
        return new PrepRun(order, PrepRunTest::developed, NOBODY).run();
    }

    private List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> outputs(PrepOutcome outcome) {
        return outcome.done().stream()
                .map(it -> it.output().getFileName().toString())
                .toList();
    }

    @Test
    void preparesFortyAndTellsTheTwoThatAreBroken() throws IOException {
        List<Path> files = originals(40);
        files.set(4, original("broken-a.png"));
        files.set(30, original("broken-b.png"));

        PrepOutcome outcome = run(order(files));

        assertThat(outcome.ending()).isEqualTo(new PrepOutcome.Ending.Finished());
        assertThat(outcome.done()).hasSize(38);
        assertThat(outcome.failed())
                .extracting(it -> it.input().getFileName() + ": " + it.why())
                .containsExactly("broken-a.png: This picture is damaged.", "broken-b.png: This picture is damaged.");
        assertThat(outcome.results()).extracting(PrepResult::input).containsExactlyElementsOf(files);
        assertThat(namesIn(results())).hasSize(38).allMatch(it -> it.endsWith(".jpg"));
        assertThat(Files.readString(files.getFirst())).isEqualTo("original photo-1.png");
    }

    @Test
    void tellsEachResultWithTheCountsSoFar() throws IOException {
        List<PrepProgress> heard = new CopyOnWriteArrayList<>();

        new PrepRun(order(originals(5)), PrepRunTest::developed, (_, progress) -> heard.add(progress)).run();

        assertThat(heard).extracting(PrepProgress::through).containsExactly(1, 2, 3, 4, 5);
        assertThat(heard).extracting(PrepProgress::total).containsOnly(5);
        assertThat(heard.getLast().left())
                .hasValueSatisfying(it -> assertThat(it).isZero());
    }

    @Test
    void numbersResultsOfTheSameNameInTheBatchsOrderWhicheverIsFinishedFirst() throws IOException {
        List<Path> files = List.of(original("a/Beach.png"), original("b/beach.bmp"), original("c/beach.png"));
        Semaphore first = new Semaphore(0);
        Development lastFirst = (file, recipe) -> {
            if (file.equals(files.getFirst())) first.acquireUninterruptibly();
            else first.release(2);
            return developed(file, recipe);
        };

        PrepOutcome outcome = new PrepRun(order(files), lastFirst, NOBODY).run();

        assertThat(outputs(outcome)).containsExactly("Beach.jpg", "beach (2).jpg", "beach (3).jpg");
    }

    @ParameterizedTest
    @EnumSource(OnExists.class)
    void takesTheNameOfAnEmptyFileThatAKillLeft(OnExists onExists) throws IOException {
        Files.createDirectories(results());
        Files.createFile(results().resolve("photo-1.jpg"));

        PrepOutcome outcome = run(order(originals(1), "{name}", onExists, 1));

        assertThat(outputs(outcome)).containsExactly("photo-1.jpg");
        assertThat(results().resolve("photo-1.jpg")).hasContent("result of photo-1.png");
    }

    @Test
    void aPictureThatGoesTooDeepFailsAndTheOthersAreDone() throws IOException {
        Development deep = (file, recipe) -> {
            if (file.endsWith("photo-2.png")) throw new StackOverflowError();
            return developed(file, recipe);
        };

        PrepOutcome outcome = new PrepRun(order(originals(3)), deep, NOBODY).run();

        assertThat(outcome.ending()).isEqualTo(new PrepOutcome.Ending.Finished());
        assertThat(outcome.failed())
                .singleElement()
                .satisfies(it -> assertThat(it.input()).hasFileName("photo-2.png"));
        assertThat(outputs(outcome)).containsExactly("photo-1.jpg", "photo-3.jpg");
    }

    @Test
    void anErrorThatEndsAWorkerStopsTheBatch() throws IOException {
        PrepListener failing = (_, _) -> {
            throw new AssertionError("listener");
        };

        PrepOutcome outcome =
                new PrepRun(order(originals(3), "{name}", OnExists.SKIP, 1), PrepRunTest::developed, failing).run();

        assertThat(outcome.ending()).isInstanceOf(PrepOutcome.Ending.Stopped.class);
        assertThat(outcome.untouched()).hasSize(2);
    }

    @Test
    void theReportIsNeverWrittenOverAnOriginal() throws IOException {
        List<Path> files = originals(2);
        PrepOutcome outcome = run(order(files));

        assertThatThrownBy(() -> PrepReport.write(outcome, files.getLast())).isInstanceOf(IOException.class);

        assertThat(files.getLast()).hasContent("original photo-2.png");
    }

    @Test
    void leavesOutWhatIsThereWithoutDevelopingIt() throws IOException {
        Files.createDirectories(results());
        Path there = Files.writeString(results().resolve("photo-1.jpg"), "there before");
        AtomicInteger developed = new AtomicInteger();
        Development counting = (file, recipe) -> {
            developed.incrementAndGet();
            return developed(file, recipe);
        };

        PrepOutcome outcome = new PrepRun(order(originals(2)), counting, NOBODY).run();

        assertThat(outcome.skipped()).extracting(PrepResult.Skipped::output).containsExactly(there);
        assertThat(outcome.skipped().getFirst().why()).isEqualTo("There is a photo-1.jpg already.");
        assertThat(Files.readString(there)).isEqualTo("there before");
        assertThat(developed).hasValue(1);
    }

    @Test
    void leavesOutWhatIsThereWhereTheNameIsKnownOnlyAfterwards() throws IOException {
        Files.createDirectories(results());
        Files.writeString(results().resolve("photo-1-1280x720.jpg"), "there before");

        PrepOutcome outcome = run(order(originals(1), "{name}-{w}x{h}", OnExists.SKIP, 1));

        assertThat(outcome.skipped()).hasSize(1);
        assertThat(results().resolve("photo-1-1280x720.jpg")).hasContent("there before");
    }

    @Test
    void numbersAroundWhatIsThere() throws IOException {
        Files.createDirectories(results().resolve("photo-1 (2).jpg"));
        Files.writeString(results().resolve("photo-1.jpg"), "there before");

        PrepOutcome outcome = run(order(originals(1), "{name}", OnExists.NUMBER, 1));

        assertThat(outputs(outcome)).containsExactly("photo-1 (3).jpg");
        assertThat(results().resolve("photo-1.jpg")).hasContent("there before");
    }

    @Test
    void takesThePlaceOfWhatIsThereButOfNoResultOfItsOwnRun() throws IOException {
        Files.createDirectories(results());
        Files.writeString(results().resolve("same.jpg"), "there before");

        PrepOutcome outcome = run(order(originals(2), "same", OnExists.REPLACE, 2));

        assertThat(outputs(outcome)).containsExactly("same.jpg", "same (2).jpg");
        assertThat(results().resolve("same.jpg")).hasContent("result of photo-1.png");
    }

    @Test
    void neverWritesOverAnOriginal() throws IOException {
        Path original = Files.createDirectories(results()).resolve("photo.jpg");
        Files.writeString(original, "original");

        PrepOutcome outcome = run(order(List.of(original), "{name}", OnExists.REPLACE, 1));

        assertThat(outputs(outcome)).containsExactly("photo (2).jpg");
        assertThat(original).hasContent("original");
    }

    @Test
    void neverWritesOverAnOriginalThatIsReachedThroughALink() throws IOException {
        Path original = original("photo.jpg");
        Path link = home.resolve("link");
        try {
            Files.createSymbolicLink(link, original.getParent());
        } catch (FileSystemException | UnsupportedOperationException e) {
            Assumptions.abort("no links on this system");
        }
        PrepOrder order = new PrepOrder(
                List.of(new PrepItem(original, PrepRecipe.PLAIN)),
                link,
                NameTemplate.SAME,
                LocalDate.of(2026, 11, 22),
                OnExists.REPLACE,
                1);

        run(order);

        assertThat(original).hasContent("original photo.jpg");
        assertThat(original.resolveSibling("photo (2).jpg")).hasContent("result of photo.jpg");
    }

    @Test
    void neverWritesOverAnotherOriginalOfTheBatch() throws IOException {
        Path first = Files.writeString(Files.createDirectories(results()).resolve("photo.png"), "first");
        Path second = Files.writeString(results().resolve("photo.jpg"), "second");

        run(order(List.of(first, second), "{name}", OnExists.REPLACE, 1));

        assertThat(first).hasContent("first");
        assertThat(second).hasContent("second");
        assertThat(namesIn(results())).containsExactly("photo (2).jpg", "photo (3).jpg", "photo.jpg", "photo.png");
    }

    @Test
    void putsNothingButPicturesIntoTheFolder() throws IOException {
        run(order(originals(6)));

        assertThat(namesIn(results())).hasSize(6).allMatch(it -> it.matches("photo-\\d\\.jpg"));
    }

    @Test
    void removesWhatAKilledRunLeftAndNothingElse() throws IOException {
        Files.createDirectories(results());
        long gone = deadProcess();
        Path left = Files.createFile(results().resolve(".thumbsmith-prep-" + gone + "-0a.part"));
        Path written = Files.createFile(
                results().resolve(".thumbsmith-prep-" + ProcessHandle.current().pid() + "-0b.part"));
        Path other = Files.createFile(results().resolve(".thumbsmith-prep-x.part"));

        run(order(originals(1)));

        assertThat(left).doesNotExist();
        assertThat(written).exists();
        assertThat(other).exists();
    }

    /** No system hands out as high a number. */
    private static long deadProcess() {
        return Long.MAX_VALUE / 16;
    }

    @Test
    void beginsNothingNewWhileItIsPausedAndGoesOn() throws Exception {
        List<Path> begun = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Semaphore mayFinish = new Semaphore(0);
        Development slow = (file, recipe) -> {
            begun.add(file);
            reached.complete(null);
            mayFinish.acquireUninterruptibly();
            return developed(file, recipe);
        };
        CountDownLatch firstEnded = new CountDownLatch(1);
        PrepRun run =
                new PrepRun(order(originals(3), "{name}", OnExists.SKIP, 1), slow, (_, _) -> firstEnded.countDown());
        CompletableFuture<PrepOutcome> outcome = CompletableFuture.supplyAsync(run::run);
        reached.get(30, TimeUnit.SECONDS);

        run.pause();
        mayFinish.release(3);
        firstEnded.await();

        assertThat(run.isPaused()).isTrue();
        assertThat(begun).hasSize(1);
        assertThat(outcome).isNotDone();
        run.resume();
        assertThat(outcome.get(30, TimeUnit.SECONDS).done()).hasSize(3);
    }

    @Test
    void dropsWhatIsInWorkWhenItIsCancelledAndKeepsWhatIsFinished() throws Exception {
        List<Path> files = originals(10);
        CountDownLatch secondBegun = new CountDownLatch(1);
        Semaphore mayFinish = new Semaphore(1);
        Development slow = (file, recipe) -> {
            if (file.equals(files.get(1))) secondBegun.countDown();
            mayFinish.acquireUninterruptibly();
            return developed(file, recipe);
        };
        PrepRun run = new PrepRun(order(files, "{name}", OnExists.SKIP, 1), slow, NOBODY);
        CompletableFuture<PrepOutcome> outcome = CompletableFuture.supplyAsync(run::run);
        secondBegun.await();

        run.cancel();
        run.awaitStill();
        mayFinish.release(10);

        PrepOutcome ended = outcome.get(30, TimeUnit.SECONDS);
        assertThat(ended.ending()).isEqualTo(new PrepOutcome.Ending.Cancelled());
        assertThat(ended.done()).hasSize(1);
        assertThat(ended.untouched()).hasSize(9).doesNotContain(files.getFirst());
        assertThat(namesIn(results())).containsExactly("photo-1.jpg");
    }

    @Test
    void canBeCancelledWhileItIsPaused() throws Exception {
        PrepRun run = new PrepRun(order(originals(3)), PrepRunTest::developed, NOBODY);
        run.pause();
        CompletableFuture<PrepOutcome> outcome = CompletableFuture.supplyAsync(run::run);

        run.cancel();

        assertThat(outcome.get(30, TimeUnit.SECONDS).ending()).isEqualTo(new PrepOutcome.Ending.Cancelled());
    }

    @Test
    void stopsWithOneSentenceWhenTheFolderTakesNoMore() throws IOException {
        List<Path> files = originals(6);
        // What cannot be written because it is gone stands for a full disk, which a test cannot make.
        Development folderGoes = (file, recipe) -> {
            if (file.equals(files.get(2))) moveAway(results());
            return developed(file, recipe);
        };

        PrepOutcome outcome = new PrepRun(order(files, "{name}", OnExists.SKIP, 1), folderGoes, NOBODY).run();

        assertThat(outcome.ending())
                .isEqualTo(new PrepOutcome.Ending.Stopped("The folder " + results() + " is not there any more."));
        assertThat(outcome.done()).hasSize(2);
        assertThat(outcome.untouched()).containsExactlyElementsOf(files.subList(2, 6));
        assertThat(namesIn(home.resolve("away"))).containsExactly("photo-1.jpg", "photo-2.jpg");
    }

    private void moveAway(Path folder) {
        try {
            Files.move(folder, home.resolve("away"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void saysSoWhereTheFolderCannotBeMade() throws IOException {
        Files.writeString(results(), "a file");

        PrepOutcome outcome = run(order(originals(2)));

        assertThat(outcome.ending()).isEqualTo(new PrepOutcome.Ending.Stopped(results() + " is no folder."));
        assertThat(outcome.untouched()).hasSize(2);
    }

    @Test
    void oneMistakeOfTheProgramDoesNotTakeTheOthersWithIt() throws IOException {
        List<Path> files = originals(3);
        Development faulty = (file, recipe) -> {
            if (file.equals(files.get(1))) throw new IllegalStateException("oops");
            return developed(file, recipe);
        };

        PrepOutcome outcome = new PrepRun(order(files), faulty, NOBODY).run();

        assertThat(outcome.done()).hasSize(2);
        assertThat(outcome.failed().getFirst().fault()).containsInstanceOf(IllegalStateException.class);
    }

    @Test
    void worksOnNoMoreAtOnceThanTheOrderSays() throws IOException {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Development counting = (file, recipe) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                return developed(file, recipe);
            } finally {
                atOnce.decrementAndGet();
            }
        };

        PrepOutcome outcome = new PrepRun(order(originals(50), "{name}", OnExists.SKIP, 3), counting, NOBODY).run();

        assertThat(outcome.done()).hasSize(50);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aBatchWithoutPicturesIsFinishedAtOnce() {
        PrepOutcome outcome = run(order(List.of()));

        assertThat(outcome.ending()).isEqualTo(new PrepOutcome.Ending.Finished());
        assertThat(outcome.results()).isEmpty();
    }

    @Test
    void tellsWhatWasDoneInWordsAndAsATable() throws IOException {
        Files.createDirectories(results());
        Files.writeString(results().resolve("photo-2.jpg"), "there before");
        List<Path> files = originals(2);
        files.add(original("broken.png"));
        files.add(original("=sum.png"));

        PrepOutcome outcome = run(order(files));

        assertThat(PrepReport.summary(outcome))
                .isEqualTo("2 of 4 pictures are ready. 1 left out, because there is a file of its name."
                        + " 1 could not be prepared.");
        assertThat(PrepReport.text(outcome))
                .contains("photo-1.png: photo-1.jpg, 1280 × 720 px, 21 bytes; without place")
                .contains("photo-2.png: left out. There is a photo-2.jpg already.")
                .contains("broken.png: This picture is damaged.");
        List<String> rows = PrepReport.csv(outcome).lines().toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst()).isEqualTo("input,result,output,width,height,bytes,quality,left out,note");
        assertThat(rows.get(1)).contains("photo-1.jpg,1280,720,21,90,place,");
        assertThat(rows.get(3)).endsWith("broken.png,failed,,,,,,,This picture is damaged.");
        assertThat(namesIn(results())).allMatch(it -> it.endsWith(".jpg"));
    }

    @Test
    void theNumberOfAResultIsItsPlaceInTheBatch() throws IOException {
        PrepOutcome outcome = run(order(originals(12), "{n:03}", OnExists.SKIP, 2));

        assertThat(outputs(outcome))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("%03d.jpg"::formatted)
                        .toList());
    }
}
