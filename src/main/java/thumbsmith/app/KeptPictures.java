package thumbsmith.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import thumbsmith.api.Picture;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Texts;

/** Orders of other processes name pictures by files of the folder that they share: no other file is ever sent for them. */
final class KeptPictures {
    private static final Texts TEXTS = Texts.of(KeptPictures.class);

    private KeptPictures() {}

    /** @param kept whether the program keeps that file */
    static Optional<String> objection(Recipe recipe, Predicate<Path> kept) {
        boolean strange = recipe.pictures().values().stream()
                .anyMatch(picture -> picture instanceof Picture.Local(Path file, String _) && !kept.test(file));
        return strange ? Optional.of(TEXTS.get("pictures.strange")) : Optional.empty();
    }
}
