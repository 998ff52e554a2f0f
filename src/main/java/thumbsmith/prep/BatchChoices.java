package thumbsmith.prep;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import thumbsmith.darkroom.PrepRecipe;

/**
 * What a person decided about the pictures of a batch. Immutable.
 *
 * @param common the recipe of every picture that has none of its own
 * @param leftOut pictures that stay as they are
 * @param exceptions pictures that have their own recipes
 */
record BatchChoices(PrepRecipe common, Set<Path> leftOut, Map<Path, PrepRecipe> exceptions) {
    static final BatchChoices NONE = new BatchChoices(PrepRecipe.PLAIN, Set.of(), Map.of());

    BatchChoices {
        leftOut = Set.copyOf(leftOut);
        exceptions = Map.copyOf(exceptions);
    }

    PrepRecipe recipe(Path picture) {
        return exceptions.getOrDefault(picture, common);
    }

    boolean isIn(Path picture) {
        return !leftOut.contains(picture);
    }

    boolean isException(Path picture) {
        return exceptions.containsKey(picture);
    }

    BatchChoices with(PrepRecipe other) {
        return new BatchChoices(other, leftOut, exceptions);
    }

    /** Leaves it out, or takes it in again. */
    BatchChoices toggled(Path picture) {
        Set<Path> next = new HashSet<>(leftOut);
        if (!next.remove(picture)) next.add(picture);
        return new BatchChoices(common, next, exceptions);
    }

    BatchChoices except(Path picture, PrepRecipe own) {
        Map<Path, PrepRecipe> next = new HashMap<>(exceptions);
        next.put(picture, own);
        return new BatchChoices(common, leftOut, next);
    }

    /** Back to the common recipe. */
    BatchChoices common(Path picture) {
        Map<Path, PrepRecipe> next = new HashMap<>(exceptions);
        next.remove(picture);
        return new BatchChoices(common, leftOut, next);
    }
}
