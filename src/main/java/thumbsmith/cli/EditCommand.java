package thumbsmith.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

@Command(name = "edit", description = "Changes a picture as the prompt says.", sortOptions = false)
final class EditCommand extends ThumbnailCommand {
    @Option(names = "--prompt", paramLabel = "TEXT", required = true, description = "What to change, on one line.")
    String prompt;

    @Option(
            names = "--image",
            paramLabel = "FILE",
            required = true,
            description = "The picture to change: a file or an https address.")
    String image;

    @Option(names = "--mask", paramLabel = "FILE", description = "Where to change it: white is what changes.")
    Optional<String> mask;

    @Option(names = "--support", paramLabel = "FILE", description = "A picture to take ideas from.")
    Optional<String> support;

    EditCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    List<Order> orders(Studio studio, Path folder, Reporter reporter) throws FailureException {
        Map<Slot, Optional<String>> named =
                new EnumMap<>(Map.of(Slot.SOURCE, Optional.of(image), Slot.MASK, mask, Slot.SUPPORT, support));
        Recipe recipe = new Recipe(
                Operation.EDIT,
                prompt,
                Optional.empty(),
                format,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures(named, studio, reporter));
        return orders(recipe, 1, folder);
    }
}
