package thumbsmith.darkroom;

import java.nio.file.Path;
import thumbsmith.image.UnreadablePictureException;

/** A file to a finished file in memory, as {@link Developer#develop} does it. Called from several threads at once. */
@FunctionalInterface
public interface Development {
    Developed develop(Path file, PrepRecipe recipe) throws UnreadablePictureException, BudgetUnmetException;
}
