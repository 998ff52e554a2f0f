package thumbsmith.draft.score;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/** Connected parts of a plane of yes and no: pixels that touch by a side. */
final class Islands {
    /** @param area in px */
    record Island(Rectangle box, int area) {}

    private final boolean[] open;
    private final int width;
    private final int[] queue;

    private Islands(boolean[] open, int width) {
        this.open = open;
        this.width = width;
        this.queue = new int[open.length];
    }

    static List<Island> of(boolean[] set, int width) {
        Islands islands = new Islands(set.clone(), width);
        List<Island> found = new ArrayList<>();
        for (int i = 0; i < set.length; i++) if (islands.open[i]) found.add(islands.from(i));
        return found;
    }

    private Island from(int start) {
        int end = take(start, 0);
        int left = start % width;
        int right = left;
        int bottom = start / width;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            bottom = Math.max(bottom, queue[next] / width);
            if (x > 0) end = take(queue[next] - 1, end);
            if (x < width - 1) end = take(queue[next] + 1, end);
            end = take(queue[next] - width, end);
            end = take(queue[next] + width, end);
        }
        int top = start / width; // rows are gone through from the top
        return new Island(new Rectangle(left, top, right - left + 1, bottom - top + 1), end);
    }

    private int take(int at, int end) {
        if (at < 0 || at >= open.length || !open[at]) return end;
        open[at] = false;
        queue[end] = at;
        return end + 1;
    }
}
