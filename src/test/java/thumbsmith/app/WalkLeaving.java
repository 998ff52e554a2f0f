package thumbsmith.app;

import javafx.scene.input.KeyCode;
import thumbsmith.failure.Recovery;

/** Takes the exit of a walk and sees what came of it. */
record WalkLeaving(Walk walk, WalkChecks checks) {

    WalkLeaving(Walk walk) {
        this(walk, new WalkChecks(walk));
    }

    void leave() {
        switch (walk.step.exit()) {
            case WalkExit.Press(var way) -> take(way.recovery(), () -> walk.press(way.id()));
            case WalkExit.Enter(var way) -> take(way.recovery(), () -> walk.push(KeyCode.ENTER));
            case WalkExit.EnterCloses() -> close(KeyCode.ENTER);
            case WalkExit.Escape() -> close(KeyCode.ESCAPE);
            case WalkExit.ByItself() -> checks.wentOnByItself();
        }
    }

    private void take(Recovery way, Runnable press) {
        WalkMends.before(way, walk);
        press.run();
        checks.of(way);
    }

    private void close(KeyCode key) {
        walk.push(key);
        checks.closed();
    }
}
