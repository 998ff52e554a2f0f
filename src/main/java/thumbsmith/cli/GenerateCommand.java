package thumbsmith.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.LookRef;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

@Command(
        name = "generate",
        description = "Makes thumbnails from a prompt, or from a picture with --image.",
        sortOptions = false)
final class GenerateCommand extends ThumbnailCommand {
    @Option(names = "--prompt", paramLabel = "TEXT", description = "What the thumbnail shows, on one line.")
    Optional<String> prompt;

    @Option(
            names = "--image",
            paramLabel = "FILE",
            description = "The picture to start from: a file or an https address.")
    Optional<String> image;

    @Option(names = "--support", paramLabel = "FILE", description = "A picture to take ideas from (pkz_4, pkz_4_5).")
    Optional<String> support;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "pkz_4_5",
            converter = ChoiceConverters.OfModel.class,
            description = "pkz_2, pkz_3, pkz_4 or pkz_4_5 (default).")
    Model model;

    @Option(names = "--persona", paramLabel = "ID", description = "A persona's id, or its exact name (pkz_4, pkz_4_5).")
    Optional<String> persona;

    @Option(names = "--style", paramLabel = "ID", description = "A style's id, or its exact name (pkz_4, pkz_4_5).")
    Optional<String> style;

    @Option(
            names = "--weight",
            paramLabel = "WEIGHT",
            converter = ChoiceConverters.OfWeight.class,
            description = "How strongly --image is kept to: low, medium or high (pkz_2).")
    Optional<ImageWeight> weight;

    @Option(names = "-n", paramLabel = "N", defaultValue = "1", description = "How many thumbnails, 1 to 10.")
    int number;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = {
                "Make all that a file lists: a CSV file whose first line names its columns (prompt, model, format,"
                        + " persona, style, image, support, n), or any other file with one prompt a line.",
                "Every row is checked before anything is sent."
            })
    Optional<Path> from;

    @Option(
            names = "--skip-wrong",
            description = "With --from: make the rows that are right, and leave the others out.")
    boolean skipWrong;

    GenerateCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    void checkUsage() {
        if (number < 1 || number > Limits.IN_FLIGHT) throw wrongUsage("-n takes 1 to 10, not " + number + ".");
        if (from.isPresent() && saysWhatToMake())
            throw wrongUsage(
                    "--from brings everything with it: no prompt, picture, model, format, look, weight or -n beside it.");
        if (from.isEmpty() && skipWrong) throw wrongUsage("--skip-wrong goes with --from.");
        if (from.isEmpty() && prompt.isEmpty() && image.isEmpty())
            throw wrongUsage("Say what to make with --prompt, or give an --image, or a list with --from.");
        if (weight.isPresent() && image.isEmpty()) throw wrongUsage("--weight goes with --image.");
    }

    private boolean saysWhatToMake() {
        return Stream.of(
                        "--prompt",
                        "--image",
                        "--support",
                        "--model",
                        "--format",
                        "--persona",
                        "--style",
                        "--weight",
                        "-n")
                .anyMatch(this::isGiven);
    }

    @Override
    List<Order> orders(Studio studio, Path folder, Reporter reporter) throws FailureException {
        return from.isPresent()
                ? new BatchOrders(studio, reporter, skipWrong).read(from.get(), folder, filedUnder())
                : orders(recipe(studio, reporter), number, folder);
    }

    private Recipe recipe(Studio studio, Reporter reporter) throws FailureException {
        Map<Slot, Optional<String>> named = new EnumMap<>(Map.of(Slot.SOURCE, image, Slot.SUPPORT, support));
        return new Recipe(
                image.isPresent() ? Operation.IMAGE : Operation.TEXT,
                prompt.orElse(""),
                Optional.of(model),
                format,
                look(studio, persona, LookMode.PERSONA),
                look(studio, style, LookMode.STYLE),
                weight,
                pictures(named, studio, reporter));
    }

    private static Optional<LookRef> look(Studio studio, Optional<String> text, LookMode mode) throws FailureException {
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(new LookArgument(text.get()).ref(studio, mode));
    }
}
