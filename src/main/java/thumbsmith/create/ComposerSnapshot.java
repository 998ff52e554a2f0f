package thumbsmith.create;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;

/** The composer as it is now, and back to how it was. */
final class ComposerSnapshot {
    private ComposerSnapshot() {}

    static ComposerState take(ComposerModel composer, List<UUID> putAway) {
        Map<Slot, ComposerState.Kept> pictures = new EnumMap<>(Slot.class);
        composer.slots()
                .all()
                .forEach(slot ->
                        slot.taken().ifPresent(taken -> pictures.put(slot.slot(), ComposerState.Kept.of(taken))));
        return new ComposerState(
                composer.modeProperty().get(),
                composer.prompt().get(),
                pictures,
                composer.look(LookMode.PERSONA).chosenProperty().get(),
                composer.look(LookMode.STYLE).chosenProperty().get(),
                composer.modelProperty().get(),
                composer.formatProperty().get(),
                composer.count().get(),
                composer.weightProperty().get(),
                putAway);
    }

    /** Everything of that state, its pictures included; what came since goes. */
    static void put(ComposerModel composer, ComposerState state) {
        putChoices(composer, state);
        composer.slots()
                .all()
                .forEach(slot -> Optional.ofNullable(state.pictures().get(slot.slot()))
                        .map(ComposerState.Kept::taken)
                        .ifPresentOrElse(slot.model()::restore, slot.model()::clear));
    }

    /** Everything of that state but its pictures. */
    static void putChoices(ComposerModel composer, ComposerState state) {
        composer.modeProperty().set(state.mode());
        composer.prompt().textProperty().set(state.prompt());
        composer.modelProperty().set(state.model());
        composer.formatProperty().set(state.format());
        composer.weightProperty().set(state.weight());
        composer.count().set(state.count());
        composer.look(LookMode.PERSONA).chosenProperty().set(state.persona());
        composer.look(LookMode.STYLE).chosenProperty().set(state.style());
    }
}
