package thumbsmith.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.job.Order;
import thumbsmith.job.Preflight;
import thumbsmith.job.Problem;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

/** The commands that end with thumbnails on disk. Everything local is checked before anything is sent. */
abstract class ThumbnailCommand extends StudioCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "16:9",
            converter = ChoiceConverters.OfFormat.class,
            description = "16:9 (default), 9:16 or 1:1.")
    Format format;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to save to; it is made if it is missing.")
    Optional<Path> out;

    @Option(
            names = "--wait",
            description = {
                "Without credits, network or service: wait until that is over, instead of ending.",
                "Ctrl-C ends the waiting, and what waits is not made."
            })
    boolean wait;

    @Option(names = "--project", paramLabel = "NAME", description = "What the thumbnails are filed under.")
    Optional<String> project;

    @Mixin
    BudgetRule budget;

    ThumbnailCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    /** What is to be made, wholly checked; the host has been opened. */
    abstract List<Order> orders(Studio studio, Path folder, Reporter reporter) throws FailureException;

    /** Objects to options that do not go together, before anything is opened. */
    void checkUsage() {}

    @Override
    final ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        checkUsage();
        Studio studio = studio();
        Path folder = OutputFolder.ready(out.orElseGet(console.host()::defaultFolder));
        List<Order> orders = orders(studio, folder, reporter);
        Service service = studio.connections().current().service();
        return new PaidRun(console, studio, reporter, budget, wait).make(orders, service);
    }

    /** One run of that recipe, where nothing is missing or wrong in it. */
    final List<Order> orders(Recipe recipe, int count, Path folder) throws FailureException {
        refuseProblems(recipe);
        return List.of(new Order(recipe, count, folder, filedUnder()));
    }

    final Optional<String> filedUnder() {
        return project.filter(it -> !it.isBlank()).or(console.host()::project);
    }

    /** Takes in the pictures that were named, in the order of their slots. */
    static Map<Slot, Picture> pictures(Map<Slot, Optional<String>> named, Studio studio, Reporter reporter)
            throws FailureException {
        Map<Slot, Picture> taken = new EnumMap<>(Slot.class);
        for (Slot slot : named.keySet()) {
            Optional<String> text = named.get(slot);
            if (text.isEmpty()) continue;
            taken.put(
                    slot,
                    new PictureArgument(text.get(), slot)
                            .take(studio.intake(), reporter)
                            .picture());
        }
        return taken;
    }

    private static void refuseProblems(Recipe recipe) throws FailureException {
        List<Problem> problems = Preflight.check(recipe);
        if (problems.isEmpty()) return;
        throw new FailureException(
                new Failure.Refused(problems.stream().map(Problem::sentence).toList()));
    }
}
