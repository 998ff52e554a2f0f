package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private boolean watching;
    private Optional<ComposerState> aside = Optional.empty();

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

    boolean isAside() {
        return aside.isPresent();
    }

    /** Lets the composer be used for something else: until it is taken back nothing of that is kept. */
    void putAside() {
        aside = Optional.of(now());
    }

    /** Puts the composer back as it was put aside. */
    void takeBack(Work work) {
        aside.ifPresent(state -> {
            composer.slots().all().forEach(slot -> slot.model().clear());
            aside = Optional.empty();
            restore(state.without(putAway), work);
        });
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
        if (watching) return;
        watching = true;
        composer.recipeProperty().subscribe((before, now) -> keepNow());
        composer.count().valueProperty().subscribe((before, now) -> keepNow());
        composer.modelProperty().subscribe((before, now) -> keepNow());
        composer.look(LookMode.PERSONA).chosenProperty().subscribe((before, now) -> keepNow());
        composer.look(LookMode.STYLE).chosenProperty().subscribe((before, now) -> keepNow());
        composer.slots().all().forEach(slot -> slot.model().contentProperty().subscribe((before, now) -> keepNow()));
    }

    private void keepNow() {
        if (!restoring) keep.accept(aside.map(state -> state.without(putAway)).orElseGet(this::now));
    }

    private ComposerState now() {
        return ComposerSnapshot.take(composer, putAway);
    }
}
