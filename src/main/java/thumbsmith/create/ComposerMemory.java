package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;
import thumbsmith.ui.Work;

/** Remembers the composer for the next start and puts it back then. */
final class ComposerMemory {
    private static final int PUT_AWAY_MAX = 500;

    private final ComposerModel composer;
    private final Consumer<ComposerState> keep;
    private List<UUID> putAway = List.of();
    private boolean restoring;

    /** @param keep writes the state, some time later */
    ComposerMemory(ComposerModel composer, Consumer<ComposerState> keep) {
        this.composer = composer;
        this.keep = keep;
    }

    /** Puts the state back; pictures whose files are gone are left out. Then watches for changes. */
    void restore(ComposerState state, Work work) {
        restoring = true;
        putAway = state.putAway();
        ComposerSnapshot.putChoices(composer, state);
        work.waiting(() -> existing(state.pictures()), this::fill, fault -> fill(Map.of()));
    }

    List<UUID> putAway() {
        return putAway;
    }

    /** Remembers that a card was sent away. */
    void putAway(UUID job) {
        List<UUID> all = new ArrayList<>(putAway);
        all.add(job);
        putAway = List.copyOf(all.subList(Math.max(0, all.size() - PUT_AWAY_MAX), all.size()));
        keepNow();
    }

    private static Map<Slot, ComposerState.Kept> existing(Map<Slot, ComposerState.Kept> pictures) {
        return pictures.entrySet().stream()
                .filter(entry -> entry.getValue().exists())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void fill(Map<Slot, ComposerState.Kept> pictures) {
        pictures.forEach((slot, kept) -> {
            ComposerSlot place = composer.slots().at(slot);
            if (place != null && place.isEmpty()) place.model().restore(kept.taken());
        });
        restoring = false;
        watch();
    }

    private void watch() {
        composer.recipeProperty().subscribe((before, now) -> keepNow());
        composer.count().valueProperty().subscribe((before, now) -> keepNow());
        composer.modelProperty().subscribe((before, now) -> keepNow());
        composer.look(LookMode.PERSONA).chosenProperty().subscribe((before, now) -> keepNow());
        composer.look(LookMode.STYLE).chosenProperty().subscribe((before, now) -> keepNow());
        composer.slots().all().forEach(slot -> slot.model().contentProperty().subscribe((before, now) -> keepNow()));
    }

    private void keepNow() {
        if (!restoring) keep.accept(ComposerSnapshot.take(composer, putAway));
    }
}
