package thumbsmith.job;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a finished file says of its making: no key, no path, no address. */
public final class Provenance {
    /** As much as a JPEG can carry; ours are far shorter, and a longer one was made to choke a program. */
    private static final int MOST_CHARACTERS = 0xFFFF;

    private Provenance() {}

    static String json(Job job, JobState.Fetching answer) {
        return RecipeJson.pathless(job.recipe())
                .put("id", job.id().toString())
                .put("service", job.service().name())
                .put("request_id", answer.requestId())
                .put("made", answer.answered().toString())
                .toString();
    }

    /**
     * The recipe among the text entries of a picture. The picture may come from anyone: whatever pictures it names are
     * left out, or it would choose which files of this computer are sent.
     */
    public static Optional<Recipe> recipe(Map<String, String> entries) {
        return entry(entries).flatMap(RecipeJson::read).map(recipe -> recipe.with(Map.of()));
    }

    /** The job that the text entries of a picture name as its maker; that may be one of another computer. */
    public static Optional<UUID> job(Map<String, String> entries) {
        return entry(entries).flatMap(RecipeJson::id);
    }

    private static Optional<String> entry(Map<String, String> entries) {
        return Optional.ofNullable(entries.get(OutputShelf.RECIPE_ENTRY)).filter(it -> it.length() <= MOST_CHARACTERS);
    }
}
