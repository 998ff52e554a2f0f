package thumbsmith.ui;

import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;

/** What people call models and operations, and what stands over a thumbnail: the same on every screen. */
public final class Names {
    private static final Texts TEXTS = Texts.of(Names.class);

    private Names() {}

    public static String of(Model model) {
        return model.shown();
    }

    public static String of(Operation operation) {
        return TEXTS.get("operation." + operation.wire());
    }

    /** {@code Step 2 of 3}. */
    public static String of(StepOf step) {
        return TEXTS.get("step", step.step(), step.of());
    }

    /** What it was asked to be: the prompt on one line, or the operation where there is none. */
    public static String of(Recipe recipe) {
        String words = recipe.prompt().strip().replaceAll("\\s+", " ");
        return words.isEmpty() ? of(recipe.operation()) : words;
    }
}
