package thumbsmith.job;

/** What a finished file says of its making: no key, no path, no address. */
final class Provenance {
    private Provenance() {}

    static String json(Job job, JobState.Fetching answer) {
        return RecipeJson.pathless(job.recipe())
                .put("service", job.service().name())
                .put("request_id", answer.requestId())
                .put("made", answer.answered().toString())
                .toString();
    }
}
