package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Service;

/**
 * Several steps that follow each other, each made from what the one before made.
 *
 * @param service that all steps are sent to
 * @param folder where the outputs go
 * @param steps at least one, in their order
 * @param started how many steps were begun: written down before the last of them is handed to the queue
 * @param job of the last step that was begun; empty until it is known
 * @param over nothing of it will be sent any more
 */
public record Chain(
        UUID id,
        Instant created,
        Service service,
        Path folder,
        Optional<String> project,
        List<ChainStep> steps,
        int started,
        Optional<UUID> job,
        boolean over) {

    public Chain {
        if (steps.isEmpty()) throw new IllegalArgumentException("A chain has a step.");
        steps = List.copyOf(steps);
    }

    /**
     * The steps that led to that thumbnail, each by its main input, from the first that was made of a picture. Empty where
     * words alone made it.
     */
    public static List<ChainStep> leadingTo(UUID output, Lineage lineage) {
        LinkedList<ChainStep> steps = new LinkedList<>();
        Optional<UUID> next = Optional.of(output);
        while (next.isPresent()) {
            Optional<Recipe> recipe = recipe(next.get(), lineage);
            recipe.map(ChainStep::of)
                    .filter(step -> step.recipe().picture(step.takes()).isPresent())
                    .ifPresent(steps::addFirst);
            UUID child = next.get();
            next = recipe.flatMap(it -> parent(child, it, lineage));
        }
        return List.copyOf(steps);
    }

    private static Optional<Recipe> recipe(UUID output, Lineage lineage) {
        return lineage.items().stream()
                .map(LibraryItem::output)
                .filter(it -> it.id().equals(output))
                .map(Output::recipe)
                .findFirst();
    }

    private static Optional<UUID> parent(UUID child, Recipe made, Lineage lineage) {
        return lineage.links().stream()
                .filter(link -> link.child().equals(child) && link.slot() == ChainStep.mainSlot(made.operation()))
                .map(Lineage.Link::parent)
                .min(Comparator.naturalOrder());
    }

    /** The last step that was begun. */
    ChainStep current() {
        return steps.get(started - 1);
    }

    boolean hasNext() {
        return started < steps.size();
    }

    /** The next step is begun, from that picture; its job is not known yet. */
    Chain beginning(Picture picture) {
        List<ChainStep> all = new ArrayList<>(steps);
        all.set(started, steps.get(started).from(picture));
        return new Chain(id, created, service, folder, project, all, started + 1, Optional.empty(), false);
    }

    /** The step that was begun last is begun anew, or known by that job. */
    Chain as(Optional<UUID> made) {
        return new Chain(id, created, service, folder, project, steps, started, made, over);
    }

    Chain ended() {
        return new Chain(id, created, service, folder, project, steps, started, job, true);
    }
}
