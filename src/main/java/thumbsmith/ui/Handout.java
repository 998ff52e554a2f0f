package thumbsmith.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import thumbsmith.job.LibraryFiles;
import thumbsmith.job.Output;

/**
 * Files for other programs. They are copies that do not tell the prompt, unless that is asked for, and they are made
 * off the FX thread before a drag begins: a drag must have its files when it starts. FX thread.
 */
public final class Handout {
    private static final int KEPT = 500;

    private record Wish(UUID id, Path file, boolean withRecipe) {}

    private final LibraryFiles files;
    private final Work work;
    private final Map<Wish, Path> ready = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wish, Path> eldest) {
            return size() > KEPT;
        }
    };

    public Handout(LibraryFiles files, Work work) {
        this.files = files;
        this.work = work;
    }

    /** Makes the files in case they are dragged soon; that one of them is missing shows when they are. */
    public void prepare(List<Output> outputs, boolean withRecipe) {
        if (ready(outputs, withRecipe).isPresent()) return;
        List<Output> asked = List.copyOf(outputs);
        work.waiting(() -> attempt(asked, withRecipe), made -> keep(asked, withRecipe, made), fault -> {});
    }

    private List<Path> attempt(List<Output> outputs, boolean withRecipe) {
        try {
            return files.copies(outputs, withRecipe);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The files in the order of the outputs if all of them are made. */
    public Optional<List<Path>> ready(List<Output> outputs, boolean withRecipe) {
        List<Path> made = outputs.stream()
                .map(output -> ready.get(wish(output, withRecipe)))
                .filter(it -> it != null)
                .toList();
        return Optional.of(made).filter(it -> it.size() == outputs.size());
    }

    /** Delivers the files in the order of the outputs, once they are made. */
    public void get(
            List<Output> outputs, boolean withRecipe, Consumer<List<Path>> then, Consumer<? super Exception> failed) {
        Optional<List<Path>> there = ready(outputs, withRecipe);
        if (there.isPresent()) then.accept(there.get());
        else make(outputs, withRecipe, then, failed);
    }

    private void make(
            List<Output> outputs, boolean withRecipe, Consumer<List<Path>> then, Consumer<? super Exception> failed) {
        List<Output> asked = List.copyOf(outputs);
        work.waiting(
                () -> files.copies(asked, withRecipe),
                made -> {
                    keep(asked, withRecipe, made);
                    then.accept(new ArrayList<>(made));
                },
                failed);
    }

    private void keep(List<Output> outputs, boolean withRecipe, List<Path> made) {
        for (int i = 0; i < made.size(); i++) ready.put(wish(outputs.get(i), withRecipe), made.get(i));
    }

    private static Wish wish(Output output, boolean withRecipe) {
        return new Wish(output.id(), output.file(), withRecipe);
    }
}
