package thumbsmith.library;

import static thumbsmith.library.Samples.NOON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.failure.Failure;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.MemoryFiles;
import thumbsmith.job.MemoryLibrary;
import thumbsmith.job.Output;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Work;

/** A library screen over memory, with a scripted person. */
final class LibraryRig implements Confirm {
    final MemoryLibrary library = new MemoryLibrary();
    final MemoryFiles files = new MemoryFiles(library);
    final FakeResultActions actions = new FakeResultActions();
    final CopyingDesktop desktop = new CopyingDesktop();
    final List<JobListener> listeners = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<String> questions = new ArrayList<>();
    /** What the next choosers answer. */
    final Deque<Path> picks = new ArrayDeque<>();

    boolean agrees = true;

    /** Nothing is written: the choices are only kept. */
    final JsonFile<LibraryChoices> choices =
            new JsonFile<>(Path.of("/nowhere/library.json"), LibraryChoices.class, LibraryChoices.INITIAL, task -> {});

    LibraryViewModel model(Work work) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        ScoreAsker<Output> asker = new ScoreAsker<>(
                actions, it -> failures.add(it.failure()), (way, trouble) -> false, this, desktop::copyText, clock);
        return new LibraryViewModel(new LibraryPorts(
                library,
                files,
                new PixelEngine(),
                listener -> {
                    listeners.add(listener);
                    return () -> listeners.remove(listener);
                },
                actions,
                asker,
                FilesPicked.one(() -> Optional.ofNullable(picks.poll())),
                this,
                desktop,
                work,
                Runnable::run,
                clock,
                choices,
                () -> Path.of("/")));
    }

    /** One thumbnail a prompt, each a minute older than the one before. */
    LibraryViewModel filled(String... prompts) {
        for (int i = 0; i < prompts.length; i++) {
            library.add(Samples.made(prompts[i], NOON.minus(Duration.ofMinutes(i))));
        }
        return model(Work.inline());
    }

    void finish(Output output) {
        library.add(output);
        Job job = new Job(
                output.id(),
                output.recipe(),
                output.service(),
                1,
                1,
                output.file().getParent(),
                NOON,
                false,
                new JobState.Done(NOON));
        listeners.forEach(it -> it.finished(job, output));
    }

    /** The prompts of what is found, in its order. */
    List<String> prompts(LibraryViewModel model) {
        return library.items(model.finds().ids()).stream()
                .map(it -> it.output().recipe().prompt())
                .toList();
    }

    UUID id(String prompt) {
        return item(prompt).output().id();
    }

    LibraryItem item(String prompt) {
        return everything().stream()
                .filter(it -> it.output().recipe().prompt().equals(prompt))
                .findFirst()
                .orElseThrow();
    }

    private List<LibraryItem> everything() {
        List<UUID> ids = new ArrayList<>();
        for (Filter filter : List.of(Filter.NONE, Filter.NONE.with(it -> it.trash = true))) {
            library.find(filter.query(java.time.LocalDate.EPOCH, ZoneOffset.UTC))
                    .forEach(it -> ids.add(it.id()));
        }
        return library.items(ids);
    }

    @Override
    public boolean ask(String title, String sentence, String yes, String no) {
        questions.add(title + " " + sentence);
        return agrees;
    }
}
