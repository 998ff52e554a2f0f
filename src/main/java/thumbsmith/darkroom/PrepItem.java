package thumbsmith.darkroom;

import java.nio.file.Path;

/**
 * One picture of a batch.
 *
 * @param file the original; it is read only
 * @param recipe what is done to this one: the batch's, or an exception
 */
public record PrepItem(Path file, PrepRecipe recipe) {}
