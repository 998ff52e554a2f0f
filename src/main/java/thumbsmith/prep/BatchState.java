package thumbsmith.prep;

import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepProgress;

/** How far a batch is. */
sealed interface BatchState {
    record Idle() implements BatchState {}

    record Running(PrepProgress progress, boolean paused) implements BatchState {}

    record Ended(PrepOutcome outcome) implements BatchState {}
}
