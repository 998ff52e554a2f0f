package thumbsmith.prep;

import thumbsmith.darkroom.Preset;

/** What a name is being typed for. */
sealed interface Naming {
    record Nothing() implements Naming {}

    /** The present recipe becomes a preset. */
    record Fresh() implements Naming {}

    record Renaming(Preset preset) implements Naming {}
}
