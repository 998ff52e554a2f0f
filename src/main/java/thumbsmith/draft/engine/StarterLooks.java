package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.NoFaceException;
import thumbsmith.draft.StarterLook;
import thumbsmith.draft.learn.Learning;
import thumbsmith.image.PixelEngine;

/** The two personas and three styles that come ready. They are drawn by this program: nobody's face is used. */
public final class StarterLooks {
    private static final List<StarterLook> ALL = List.of(
            persona("5a1e0001-7d3c-4f0e-9b61-0c5f4d2a7e01", "Mila Hart", PersonaArt.MILA),
            persona("5a1e0002-7d3c-4f0e-9b61-0c5f4d2a7e02", "Jonas Reed", PersonaArt.JONAS),
            style("5a1e0003-7d3c-4f0e-9b61-0c5f4d2a7e03", "Neon night", StyleArt.NEON_NIGHT),
            style("5a1e0004-7d3c-4f0e-9b61-0c5f4d2a7e04", "Clean studio", StyleArt.CLEAN_STUDIO),
            style("5a1e0005-7d3c-4f0e-9b61-0c5f4d2a7e05", "Retro print", StyleArt.RETRO_PRINT));

    private StarterLooks() {}

    /** Personas first. */
    public static List<StarterLook> all() {
        return ALL;
    }

    private static StarterLook persona(String id, String name, PersonaArt art) {
        return look(id, name, LookMode.PERSONA, art::portrait);
    }

    private static StarterLook style(String id, String name, StyleArt art) {
        return look(id, name, LookMode.STYLE, art::sample);
    }

    private static StarterLook look(String id, String name, LookMode mode, IntFunction<BufferedImage> art) {
        Supplier<List<BufferedImage>> pictures =
                () -> IntStream.range(0, 3).mapToObj(art).toList();
        return new StarterLook(UUID.fromString(id), name, mode, pictures, () -> measured(name, pictures.get()));
    }

    private static LearnedLook measured(String name, List<BufferedImage> pictures) {
        try {
            return new Learning(new PixelEngine()).learn(LookMode.STYLE, name, pictures);
        } catch (NoFaceException e) {
            throw new IllegalStateException("no style needs a face", e);
        }
    }
}
