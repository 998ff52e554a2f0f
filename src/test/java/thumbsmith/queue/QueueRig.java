package thumbsmith.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Intake;
import thumbsmith.job.NoLooks;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.job.Subscription;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.ResultActions;
import thumbsmith.ui.ScoredPicture;
import thumbsmith.ui.Work;

/** The Queue screen's model over a queue in memory, with a person who agrees to everything unless told otherwise. */
final class QueueRig {
    final FakeQueue queue = new FakeQueue();
    final PreferencesFile preferences;
    final List<String> questions = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Recipe> changed = new ArrayList<>();
    final List<Path> revealed = new ArrayList<>();
    final Deque<Path> picks = new ArrayDeque<>();
    final List<Runnable> ticks = new ArrayList<>();
    final Map<UUID, StepOf> steps = new HashMap<>();
    boolean agrees = true;
    boolean hasCard;
    Optional<String> whyNot = Optional.empty();
    Intake intake = (offer, slot) -> Outcome.failed(new Failure.BadImage(slot, "That is not a picture."));
    private final Path folder;

    QueueRig(Path folder) {
        this.folder = folder;
        this.preferences = new PreferencesFile(folder.resolve("preferences.json"), Runnable::run);
    }

    QueueViewModel model() {
        return model(Work.inline());
    }

    QueueViewModel model(Work work) {
        QueuePorts ports = new QueuePorts(
                work,
                FilesPicked.one(() -> Optional.ofNullable(picks.poll())),
                this::answer,
                trouble -> failures.add(trouble.failure()),
                new Results(),
                Clock.fixed(FakeQueue.NOON, ZoneOffset.UTC),
                this::tick,
                changed::add,
                job -> hasCard,
                () -> whyNot,
                job -> Optional.ofNullable(steps.get(job)));
        BatchDesk checks = new BatchDesk(new NoLooks(), (offer, slot) -> intake.take(offer, slot));
        return new QueueViewModel(
                queue,
                new QueuePrices(new Pricing(Prices.PUBLISHED)),
                checks,
                preferences,
                folder.resolve("out"),
                ports);
    }

    private boolean answer(String title, String sentence, String yes, String no) {
        questions.add(title + " " + sentence);
        return agrees;
    }

    private Subscription tick(Runnable task) {
        ticks.add(task);
        return () -> ticks.remove(task);
    }

    static List<String> prompts(QueueViewModel model, Section section) {
        return model.rows().stream()
                .filter(QueueRow.Card.class::isInstance)
                .map(QueueRow.Card.class::cast)
                .filter(row -> row.section() == section)
                .map(row -> model.card(row.job()).orElseThrow().title())
                .toList();
    }

    private final class Results implements ResultActions {
        @Override
        public void open(Output output) {}

        @Override
        public void reveal(Output output) {
            revealed.add(output.file());
        }

        @Override
        public void copy(Output output) {}

        @Override
        public void useAs(Output output, Slot slot) {}

        @Override
        public void edit(Output output) {}

        @Override
        public void prepare(Output output) {}

        @Override
        public void variations(Output output) {}

        @Override
        public void reuse(Recipe recipe) {}

        @Override
        public String scorePrice() {
            return "";
        }

        @Override
        public void score(
                Output output,
                ScoredPicture picture,
                java.util.function.Consumer<Outcome<thumbsmith.api.ScoreAnswer>> then) {}
    }
}
