package thumbsmith.job;

import java.util.List;

/** What the contract finds missing or wrong in a recipe, before anything is sent. */
public final class Preflight {
    private Preflight() {}

    /** Every problem, in the order in which the inputs are shown; empty when the recipe can be sent. */
    public static List<Problem> check(Recipe recipe) {
        throw new UnsupportedOperationException();
    }
}
