package thumbsmith.draft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What tells one draft of a prompt from the next: every choice is a pure function of the prompt, the seed and what is chosen.
 *
 * <p>Seeds of equal requests follow each other by one or by an odd number that leaves 1 when divided by four (the embedded
 * service steps by the golden ratio). So the two lowest bits run through all four values whatever the step, and four drafts
 * take from four different parts of a shuffled list.
 *
 * @param prompt shuffles the lists
 * @param seed steps through them
 */
record Idea(String prompt, long seed) {
    private static final int DRAFTS = 4;

    /** One of at least one, by what it is chosen for; the order of the list does not favour anybody. */
    <T> T one(String purpose, List<T> of) {
        int first = (int) (seed & DRAFTS - 1);
        int count = of.size();
        List<T> shuffled = shuffled(purpose, of);
        if (count < DRAFTS) return shuffled.get(first < count ? first : first % Math.min(2, count));
        int share = (count - 1 - first) / DRAFTS + 1;
        return shuffled.get(first + DRAFTS * (int) Math.floorMod(seed >>> 2, (long) share));
    }

    /** Both are included. */
    double between(String purpose, double least, double most) {
        return least + (most - least) * one(purpose, List.of(0.0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1.0));
    }

    boolean flips(String purpose) {
        return one(purpose, List.of(true, false));
    }

    /** For what need not differ from draft to draft in any special way. */
    SplittableRandom chance(String purpose) {
        return new SplittableRandom(seed * 31 + salt(purpose));
    }

    private <T> List<T> shuffled(String purpose, List<T> of) {
        List<T> shuffled = new ArrayList<>(of);
        SplittableRandom order = new SplittableRandom(salt(purpose));
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = order.nextInt(i + 1);
            T taken = shuffled.set(i, shuffled.get(other));
            shuffled.set(other, taken);
        }
        return shuffled;
    }

    private long salt(String purpose) {
        return (long) prompt.hashCode() << 32 ^ purpose.hashCode();
    }
}
