package thumbsmith.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.failure.Failure;
import thumbsmith.job.Library;
import thumbsmith.job.LibraryItem;
import thumbsmith.job.LibraryQuery;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;

@Command(
        name = "export",
        description = {
            "Saves copies of thumbnails, newest first, and writes over nothing. Without the recipe, which tells the",
            "prompt, unless asked."
        },
        sortOptions = false)
final class ExportLibraryCommand extends StudioCommand {
    @Option(
            names = "--to",
            paramLabel = "DIR",
            required = true,
            description = "The folder to save to; it is made if it is missing.")
    Path to;

    @Option(names = "--query", paramLabel = "TEXT", defaultValue = "", description = "Only what that search finds.")
    String words;

    @Option(
            names = "--ids",
            paramLabel = "ID",
            split = ",",
            converter = ChoiceConverters.OfId.class,
            description = "Only these; several with commas between.")
    List<UUID> ids = List.of();

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            converter = ChoiceConverters.OfMonth.class,
            description = "Only what was made in that month.")
    Optional<YearMonth> month;

    @Option(
            names = "--names",
            paramLabel = "TEMPLATE",
            defaultValue = "{date} {title} {n}",
            description = {
                "How the copies are named: {date}, {title}, {n}, {model}, {operation}.",
                "\"{date} {title} {n}\" unless said."
            })
    String names;

    @Option(names = "--with-recipe", description = "Let the copies tell the prompt and what else made them.")
    boolean withRecipe;

    ExportLibraryCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        NameTemplate template = template();
        Studio studio = records();
        List<LibraryItem> items = studio.library().items(found(studio));
        if (items.isEmpty()) {
            reporter.say("Nothing was found, so nothing was saved.");
            return ExitCode.DONE;
        }
        return export(studio, items, OutputFolder.ready(to), template, reporter);
    }

    private NameTemplate template() {
        NameTemplate template = new NameTemplate(names);
        template.misunderstood().ifPresent(piece -> {
            throw wrongUsage("--names has no field " + piece + ".");
        });
        return template;
    }

    private List<UUID> found(Studio studio) throws FailureException {
        LibraryQuery all = LibraryQuery.all(ZoneId.systemDefault()).withWords(words);
        LibraryQuery query =
                month.map(it -> all.within(it.atDay(1), it.atEndOfMonth())).orElse(all);
        List<UUID> found =
                studio.library().find(query).stream().map(Library.Found::id).toList();
        if (ids.isEmpty()) return found;
        List<UUID> strangers = new ArrayList<>(ids);
        strangers.removeAll(Set.copyOf(found));
        if (strangers.isEmpty()) return found.stream().filter(ids::contains).toList();
        throw new FailureException(
                new Failure.Refused(List.of("Not in the library, or not found by the rest: " + strangers + ".")));
    }

    /** One at a time: what was saved before something went wrong is told. */
    private ExitCode export(
            Studio studio, List<LibraryItem> items, Path folder, NameTemplate template, Reporter reporter)
            throws FailureException {
        ExitCode worst = ExitCode.DONE;
        int saved = 0;
        for (LibraryItem item : items) {
            if (!studio.files().isThere(item.output())) {
                reporter.error("MISSING_FILE", "The file of " + item.output().id() + " is no longer there.");
                worst = ExitCode.BAD_INPUT;
                continue;
            }
            reporter.line(Line.Exported.of(item.output(), copy(studio, item.output(), folder, template)));
            saved++;
        }
        reporter.remark("Saved " + saved + " of " + items.size() + ".");
        return worst;
    }

    private Path copy(Studio studio, Output output, Path folder, NameTemplate template) throws FailureException {
        try {
            return studio.files()
                    .export(List.of(output), folder, template, withRecipe)
                    .getFirst();
        } catch (IOException e) {
            throw new FailureException(new Failure.DiskFull(folder, "The copy could not be saved in " + folder + "."));
        }
    }
}
