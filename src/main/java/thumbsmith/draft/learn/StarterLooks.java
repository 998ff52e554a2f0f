package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.StarterLook;

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
        return look(id, name, LookMode.PERSONA, art::pictures, () -> art.look(name));
    }

    private static StarterLook style(String id, String name, StyleArt art) {
        return look(id, name, LookMode.STYLE, art::pictures, () -> art.look(name));
    }

    private static StarterLook look(
            String id,
            String name,
            LookMode mode,
            Supplier<List<BufferedImage>> pictures,
            Supplier<LearnedLook> learned) {
        return new StarterLook(UUID.fromString(id), name, mode, new Remembered<>(pictures), new Remembered<>(learned));
    }
}
