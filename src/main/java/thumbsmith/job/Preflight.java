package thumbsmith.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.Field;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.PromptProblem;
import thumbsmith.contract.Slot;
import thumbsmith.job.Problem.Kind;

/** What the contract finds missing or wrong in a recipe, before anything is sent. Touches no disk. */
public final class Preflight {
    private final Recipe recipe;
    private final List<Problem> problems = new ArrayList<>();

    private Preflight(Recipe recipe) {
        this.recipe = recipe;
    }

    /** Every problem, in the order in which the inputs are shown; empty when the recipe can be sent. */
    public static List<Problem> check(Recipe recipe) {
        Preflight preflight = new Preflight(recipe);
        preflight.checkPrompt();
        preflight.checkModel();
        preflight.checkPictures();
        return List.copyOf(preflight.problems);
    }

    private void checkPrompt() {
        if (!Submission.sendsPrompt(recipe)) return;
        Set<PromptProblem> found = PromptProblem.in(recipe.prompt().strip());
        for (PromptProblem problem : found) {
            if (problem != PromptProblem.EMPTY || needsPrompt()) problems.add(about(problem));
        }
    }

    private boolean needsPrompt() {
        return recipe.operation() == Operation.TEXT || recipe.operation() == Operation.EDIT;
    }

    private Problem about(PromptProblem problem) {
        int length = recipe.prompt().strip().length();
        return switch (problem) {
            case EMPTY -> new Problem(Field.PROMPT, Kind.MISSING, Sentences.promptMissing(recipe.operation()));
            case TOO_LONG -> new Problem(Field.PROMPT, Kind.TOO_LONG, Sentences.promptTooLong(length));
            case LINE_BREAK -> new Problem(Field.PROMPT, Kind.LINE_BREAK, Sentences.PROMPT_LINE_BREAK);
            case MENTIONS_HTTP -> new Problem(Field.PROMPT, Kind.MENTIONS_HTTP, Sentences.PROMPT_HTTP);
        };
    }

    private void checkModel() {
        if (takesModel() && recipe.model().isEmpty()) {
            problems.add(new Problem(Field.MODEL, Kind.MISSING, Sentences.MODEL_MISSING));
        }
        boolean looks = takesModel() && recipe.model().map(Model::takesLooks).orElse(true);
        boolean weight = recipe.operation() == Operation.IMAGE
                && recipe.model().map(Model::takesWeight).orElse(true);
        refuse(recipe.persona(), looks, Field.PERSONA, "a persona");
        refuse(recipe.style(), looks, Field.STYLE, "a style");
        refuse(recipe.weight(), weight, Field.WEIGHT, "an image weight");
    }

    private boolean takesModel() {
        return recipe.operation() == Operation.TEXT || recipe.operation() == Operation.IMAGE;
    }

    private void refuse(Optional<?> given, boolean able, Field field, String what) {
        if (given.isEmpty() || able) return;
        problems.add(new Problem(field, Kind.NOT_ABLE, Sentences.cannotTake(recipe, takesModel(), what)));
    }

    private void checkPictures() {
        for (Slot slot : Recipe.slotsOf(recipe.operation())) {
            if (isNeeded(slot) && recipe.picture(slot).isEmpty()) {
                problems.add(new Problem(fieldOf(slot), Kind.MISSING, Sentences.pictureMissing(slot)));
            }
        }
        recipe.pictures().keySet().stream().sorted().forEach(this::checkTaken);
    }

    private void checkTaken(Slot slot) {
        boolean able =
                Recipe.slotsOf(recipe.operation()).contains(slot) && (slot != Slot.SUPPORT || modelTakesSupport());
        refuse(recipe.picture(slot), able, fieldOf(slot), "a " + slot.name().toLowerCase(Locale.ROOT) + " picture");
    }

    private boolean modelTakesSupport() {
        return !takesModel() || recipe.model().map(Model::takesSupport).orElse(true);
    }

    private static boolean isNeeded(Slot slot) {
        return slot == Slot.SOURCE || slot == Slot.TARGET || slot == Slot.FACE;
    }

    private static Field fieldOf(Slot slot) {
        return switch (slot) {
            case TARGET -> Field.TARGET;
            case FACE -> Field.FACE;
            case MASK -> Field.MASK;
            case SUPPORT -> Field.SUPPORT;
            case SOURCE, SCORED, TRAINING -> Field.SOURCE;
        };
    }
}
