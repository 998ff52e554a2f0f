package thumbsmith.job;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One run that is asked for: like jobs from one recipe.
 *
 * @param count 1–10
 * @param folder where the outputs go; made if it is missing
 * @param project what the jobs are filed under
 */
public record Order(Recipe recipe, int count, Path folder, Optional<String> project) {}
