package thumbsmith.prep;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What a preset does to size and weight, in few words. */
final class PresetWords {
    private static final Texts TEXTS = Texts.of(PresetWords.class);

    private PresetWords() {}

    /** Empty for one that changes neither. */
    static String of(PrepRecipe recipe) {
        return Stream.of(size(recipe), weight(recipe)).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private static Optional<String> size(PrepRecipe recipe) {
        return recipe.frame()
                .size()
                .map(it -> Words.size(it.width(), it.height()))
                .or(() -> recipe.frame().ratio().map(FrameShape::words));
    }

    private static Optional<String> weight(PrepRecipe recipe) {
        return recipe.export().maxBytes().stream()
                .mapToObj(it -> TEXTS.get("preset.most", bytes(it)))
                .findFirst();
    }

    /** {@code 2 MB} rather than 2.0 MB. */
    private static String bytes(long bytes) {
        return Words.bytes(bytes).replace(".0 ", " ");
    }
}
