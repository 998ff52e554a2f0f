package thumbsmith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import thumbsmith.darkroom.BadRecipeException;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Gather;
import thumbsmith.darkroom.Gathered;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.OnExists;
import thumbsmith.darkroom.PrepItem;
import thumbsmith.darkroom.PrepOrder;
import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.PrepReport;
import thumbsmith.darkroom.PrepRun;
import thumbsmith.darkroom.Presets;
import thumbsmith.failure.Failure;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.job.Subscription;

@Command(
        name = "prep",
        description = {
            "Prepares pictures on this computer: size, shape, format, weight, metadata. Needs no key and no network.",
            "Originals are never changed."
        },
        sortOptions = false)
final class PrepCommand extends StudioCommand {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            converter = PrepConverters.OfPath.class,
            description = "Pictures, or folders of them: JPEG, PNG, WebP, GIF, BMP, TIFF, PSD.")
    List<Path> named;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            converter = PrepConverters.OfPath.class,
            description = "The folder for the results; it is made if it is missing.")
    Path out;

    @Mixin
    RecipeOptions wanted;

    @Option(
            names = "--name",
            paramLabel = "TEMPLATE",
            converter = PrepConverters.OfNames.class,
            description = {
                "How the results are named: {name}, {w}, {h}, {n}, {n:03}, {date}. \"{name}\" unless said.",
            })
    NameTemplate names = NameTemplate.SAME;

    @Option(
            names = "--on-exists",
            paramLabel = "WHAT",
            converter = OfOnExists.class,
            description = "Where there is a file of that name: skip (default), number or replace.")
    OnExists onExists = OnExists.SKIP;

    @Option(names = "--recursive", description = "Take the folders of folders too.")
    boolean recursive;

    @Option(names = "--jobs", paramLabel = "N", description = "How many at once; one a core unless said.")
    Optional<Integer> jobs;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            converter = PrepConverters.OfPath.class,
            description = "Write what was done and what could not be to that new file: a table where it ends in .csv.")
    Optional<Path> report;

    PrepCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    static final class OfOnExists implements ITypeConverter<OnExists> {
        @Override
        public OnExists convert(String text) {
            return switch (text) {
                case "skip" -> OnExists.SKIP;
                case "number" -> OnExists.NUMBER;
                case "replace" -> OnExists.REPLACE;
                default -> throw new TypeConversionException("'" + text + "' is none of skip, number, replace");
            };
        }
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException {
        checkUsage();
        try {
            return prepare(wanted.recipe(new Presets(console.host().presets())), reporter);
        } catch (BadRecipeException e) {
            reporter.error("BAD_RECIPE", e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }

    private ExitCode prepare(PrepRecipe recipe, Reporter reporter) throws FailureException {
        Path folder = OutputFolder.ready(out);
        Gathered found = Gather.in(named, recursive, Optional.of(folder));
        if (found.pictures().isEmpty()) {
            reporter.error("NO_PICTURES", "There are no pictures there.");
            return ExitCode.BAD_INPUT;
        }
        try (ProgressBar bar = new ProgressBar(console)) {
            PrepTelling telling = new PrepTelling(reporter, bar);
            found.closed().forEach(it -> telling.failed(it, "This folder cannot be looked into."));
            ExitCode looked = found.closed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
            return looked.orWorse(carryOut(order(found, recipe, folder), telling, reporter));
        }
    }

    private void checkUsage() {
        wanted.objection().ifPresent(sentence -> {
            throw wrongUsage(sentence);
        });
        if (jobs.filter(it -> it < 1 || it > PrepOrder.MOST_JOBS).isPresent())
            throw wrongUsage("--jobs takes 1 to " + PrepOrder.MOST_JOBS + ", not " + jobs.get() + ".");
        if (report.filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS)).isPresent())
            throw wrongUsage("--report takes a new file; " + report.get() + " is there already.");
    }

    private PrepOrder order(Gathered found, PrepRecipe recipe, Path folder) {
        List<PrepItem> items =
                found.pictures().stream().map(it -> new PrepItem(it, recipe)).toList();
        return new PrepOrder(items, folder, names, LocalDate.now(), onExists, jobs.orElse(PrepOrder.usualJobs()));
    }

    private ExitCode carryOut(PrepOrder order, PrepTelling telling, Reporter reporter) throws FailureException {
        Developer developer = new Developer(new FaceFinder(), new PersonCutout());
        PrepRun run = new PrepRun(order, developer::develop, telling);
        PrepOutcome outcome;
        try (Subscription interrupt = console.host().onInterrupt(new PrepInterruption(run, reporter))) {
            outcome = run.run();
        }
        return code(outcome, telling, reporter);
    }

    private ExitCode code(PrepOutcome outcome, PrepTelling telling, Reporter reporter) throws FailureException {
        if (report.isPresent()) write(outcome, report.get());
        return switch (outcome.ending()) {
            case PrepOutcome.Ending.Cancelled _ -> ExitCode.INTERRUPTED;
            case PrepOutcome.Ending.Finished _ -> {
                telling.ended(outcome);
                yield outcome.failed().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
            }
            case PrepOutcome.Ending.Stopped _ -> {
                reporter.error("FOLDER_UNUSABLE", PrepReport.summary(outcome));
                yield ExitCode.FAULT;
            }
        };
    }

    private static void write(PrepOutcome outcome, Path file) throws FailureException {
        try {
            PrepReport.writeNew(outcome, file);
        } catch (IOException e) {
            throw new FailureException(new Failure.DiskFull(file, "The report could not be written to " + file + "."));
        }
    }
}
