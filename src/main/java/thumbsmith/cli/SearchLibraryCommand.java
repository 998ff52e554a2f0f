package thumbsmith.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.Studio;

@Command(
        name = "search",
        description = {
            "Finds thumbnails by words of their prompt, titles, looks or request id, newest first. All words must",
            "occur, each as the beginning of a word."
        },
        sortOptions = false)
final class SearchLibraryCommand extends StudioCommand {
    @Parameters(index = "0", paramLabel = "TEXT", description = "The words; an empty text finds everything.")
    String words;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "At most so many; 100 unless said.")
    int limit;

    SearchLibraryCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        if (limit < 1) throw wrongUsage("--limit takes 1 or more, not " + limit + ".");
        Studio studio = records();
        LibraryQuery query = LibraryQuery.all(ZoneId.systemDefault()).withWords(words);
        List<UUID> found =
                studio.library().find(query).stream().map(Library.Found::id).toList();
        studio.library().items(found.stream().limit(limit).toList()).stream()
                .map(Line.Found::of)
                .forEach(reporter::line);
        if (found.isEmpty()) reporter.say("Nothing was found.");
        if (found.size() > limit) reporter.say("There are " + (found.size() - limit) + " more: see --limit.");
        return ExitCode.DONE;
    }
}
