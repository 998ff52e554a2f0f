package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.StarterLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.learn.StarterLooks;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/** Requests and pictures that the tests of drafts share. */
final class Samples {
    static final ImageEngine IMAGES = new PixelEngine();
    static final SketchEngine ENGINE = new SketchEngine(IMAGES);

    private Samples() {}

    static TextDraft text(String prompt, Format format, long seed) {
        return new TextDraft(prompt, Model.PKZ_4_5, format, Optional.empty(), Optional.empty(), Optional.empty(), seed);
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

    static LearnedLook persona() {
        return learned(LookMode.PERSONA);
    }

    static LearnedLook style() {
        return learned(LookMode.STYLE);
    }

    private static LearnedLook learned(LookMode mode) {
        StarterLook look = StarterLooks.all().stream()
                .filter(it -> it.mode() == mode)
                .findFirst()
                .orElseThrow();
        return look.learned().get();
    }

    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Share of the pixels that differ. */
    static double difference(BufferedImage first, BufferedImage second) {
        int[] a = pixels(first);
        int[] b = pixels(second);
        return IntStream.range(0, a.length).filter(it -> a[it] != b[it]).count() / (double) a.length;
    }
}
