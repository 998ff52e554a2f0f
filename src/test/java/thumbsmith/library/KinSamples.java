package thumbsmith.library;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.MemoryLibrary;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** A family: words made an island, it was redone, the redone one edited twice, and one of these got a face and titles. */
final class KinSamples {
    final MemoryLibrary library = new MemoryLibrary();
    final Output text = add(Operation.TEXT, "island", 0);
    final Output image = add(Operation.IMAGE, "night", 1, Slot.SOURCE);
    final Output edit = add(Operation.EDIT, "say Sold", 2, Slot.SOURCE);
    final Output warm = add(Operation.EDIT, "warmer", 3, Slot.SOURCE);
    final Output swap = add(Operation.FACE_SWAP, "", 4, Slot.TARGET, Slot.FACE);

    KinSamples() {
        library.link(text.id(), image.id(), Slot.SOURCE);
        library.link(image.id(), edit.id(), Slot.SOURCE);
        library.link(image.id(), warm.id(), Slot.SOURCE);
        library.link(edit.id(), swap.id(), Slot.TARGET);
        library.keep(new KeptTitles(
                Samples.id("titles"),
                Samples.NOON.plusSeconds(600),
                CloseupRig.PAID,
                "island",
                Optional.of(swap.id()),
                Optional.empty(),
                List.of("Sold", "My island"),
                new BigDecimal("0.02")));
    }

    private Output add(Operation operation, String prompt, int minute, Slot... filled) {
        Output output = Samples.output(
                recipe(operation, prompt, filled),
                Samples.NOON.plus(Duration.ofMinutes(minute)),
                CloseupRig.PAID,
                Path.of("/nowhere/" + minute + ".png"),
                false);
        library.add(output);
        return output;
    }

    static Recipe recipe(Operation operation, String prompt, Slot... filled) {
        boolean hasModel = operation == Operation.TEXT || operation == Operation.IMAGE;
        Map<Slot, Picture> pictures = new java.util.EnumMap<>(Slot.class);
        for (Slot slot : filled)
            pictures.put(slot, new Picture.Local(Path.of("/nowhere/" + slot.wire() + ".png"), "image/png"));
        return new Recipe(
                operation,
                prompt,
                hasModel ? Optional.of(Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
    }
}
