package thumbsmith.draft.compose;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.draft.learn.StarterLooks;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/** Prompts, pictures and looks that the tests and the sheets share. */
final class Samples {
    static final ImageEngine IMAGES = new PixelEngine();
    static final Composer COMPOSER = new Composer(IMAGES);

    private static final DraftEngine ENGINE = new SketchEngine(IMAGES);

    private Samples() {}

    /** As creators write them; the first 24 ask for every layout. */
    static List<String> prompts() {
        try (InputStream in = Samples.class.getResourceAsStream("/thumbsmith/draft/prompts-200.txt")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage photo(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/thumbsmith/pictures/" + name)) {
            return IMAGES.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(e);
        }
    }

    static LearnedLook persona(String photo) {
        BufferedImage portrait = photo(photo);
        return new LearnedLook(
                photo,
                portrait,
                List.of(0x202020, 0xE0E0E0),
                new Casting(IMAGES).person(portrait),
                Optional.empty(),
                Optional.empty());
    }

    static LearnedLook style(String name) {
        try {
            var look = StarterLooks.all().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return ENGINE.learn(LookMode.STYLE, name, look.pictures().get());
        } catch (DraftRefusedException e) {
            throw new IllegalStateException(e);
        }
    }
}
