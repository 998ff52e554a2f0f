package thumbsmith.app;

import thumbsmith.failure.Way;

/** How a person leaves a failure. */
sealed interface WalkExit {

    /** Presses that button. */
    record Press(Way way) implements WalkExit {
        @Override
        public String toString() {
            return way.recovery().key();
        }
    }

    /** Presses Esc in a dialog. */
    record Escape() implements WalkExit {
        @Override
        public String toString() {
            return "Esc";
        }
    }

    /** Presses Enter in a dialog. */
    record Enter(Way taken) implements WalkExit {
        @Override
        public String toString() {
            return "Enter: " + taken.recovery().key();
        }
    }

    /** Presses Enter in a dialog whose ways out may all cost something. */
    record EnterCloses() implements WalkExit {
        @Override
        public String toString() {
            return "Enter closes";
        }
    }

    /** Waits. */
    record ByItself() implements WalkExit {
        @Override
        public String toString() {
            return "by itself";
        }
    }
}
