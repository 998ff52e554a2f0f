package thumbsmith.mask;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was drawn, to be taken back and done again, as far back as the memory goes. */
final class History {
    /** In bytes: hundreds of strokes. The oldest go first. */
    private static final long MOST = 64L << 20;

    private final Deque<Tiles> done = new ArrayDeque<>();
    private final Deque<Tiles> undone = new ArrayDeque<>();
    private long bytes;

    /** @param before what lay where something was drawn */
    void add(Tiles before) {
        if (before.isEmpty()) return;
        undone.clear();
        push(before);
        while (bytes > MOST && done.size() > 1) bytes -= done.removeLast().bytes();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Answers with the part that changed. */
    Area undo() {
        if (done.isEmpty()) return Area.NONE;
        Tiles before = done.pop();
        bytes -= before.bytes();
        undone.push(before.now());
        before.restore();
        return before.reach();
    }

    Area redo() {
        if (undone.isEmpty()) return Area.NONE;
        Tiles after = undone.pop();
        push(after.now());
        after.restore();
        return after.reach();
    }

    private void push(Tiles before) {
        done.push(before);
        bytes += before.bytes();
    }
}
