package thumbsmith.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.JobListener;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.ScoreQuestions;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Work;

/** A Review screen's model whose scores the test answers. */
final class ReviewRig implements ScoreQuestions<Asked> {
    /** What was asked, and whom to tell. */
    record Question(Asked asked, Consumer<Outcome<ScoreAnswer>> then) {}

    final List<Question> questions = new ArrayList<>();
    final List<String> edits = new ArrayList<>();
    final List<JobListener> listeners = new ArrayList<>();
    final JsonFile<ReviewMemory> memory =
            new JsonFile<>(Path.of("/nowhere/review.json"), ReviewMemory.class, ReviewMemory.INITIAL, task -> {});
    final CopyingDesktop desktop = new CopyingDesktop();
    Optional<Prices> prices = Optional.empty();

    ReviewViewModel model() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        Confirm yes = (title, sentence, confirm, cancel) -> true;
        return new ReviewViewModel(new ReviewBench(
                ReviewRig::take,
                FilesPicked.one(Optional::empty),
                desktop,
                new ScoreAsker<>(this, trouble -> {}, (way, trouble) -> false, yes, words -> {}, clock),
                this,
                (file, words) -> edits.add(file.getFileName() + ": " + words),
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                () -> "free",
                memory,
                Work.inline(),
                clock));
    }

    /** Files that are named so are no pictures. */
    private static Outcome<Taken> take(Offer offer, Slot slot) {
        Path file = ((Offer.OfFile) offer).file();
        if (file.toString().endsWith(".txt")) return Outcome.failed(new Failure.BadImage(slot, "This is no picture."));
        return new Outcome.Done<>(new Taken(
                new Picture.Local(file, "image/png"), new PictureInfo("image/png", 1280, 720, 1, 1), Optional.empty()));
    }

    @Override
    public Circumstances aroundScore() {
        Circumstances around = Circumstances.of(Operation.SCORE);
        return prices.map(around::at).orElse(around);
    }

    @Override
    public void score(Asked asked, ScoredPicture picture, Consumer<Outcome<ScoreAnswer>> then) {
        questions.add(new Question(asked, then));
    }

    void answer(double main, String suggestion) {
        questions
                .getLast()
                .then()
                .accept(new Outcome.Done<>(
                        new ScoreAnswer(main, Map.of("clarity", main), Optional.ofNullable(suggestion), "r-1")));
    }
}
