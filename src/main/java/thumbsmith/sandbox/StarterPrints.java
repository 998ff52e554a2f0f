package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.StarterLook;

/**
 * The pictures of a starter look as files: each service of a process that learns it writes the same bytes.
 *
 * @param person of a persona
 */
record StarterPrints(LearnedLook look, byte[] portrait, List<byte[]> references, Optional<byte[]> person) {
    private static final Map<StarterLook, SoftReference<StarterPrints>> MADE = new ConcurrentHashMap<>();

    /** @param png as it is kept */
    static StarterPrints of(StarterLook starter, Function<BufferedImage, byte[]> png) {
        SoftReference<StarterPrints> before = MADE.get(starter);
        StarterPrints there = before == null ? null : before.get();
        if (there != null) return there;
        StarterPrints made = print(starter, png);
        MADE.put(starter, new SoftReference<>(made));
        return made;
    }

    private static StarterPrints print(StarterLook starter, Function<BufferedImage, byte[]> png) {
        LearnedLook look = starter.learned().get();
        return new StarterPrints(
                look,
                png.apply(look.portrait()),
                starter.pictures().get().stream().map(png).toList(),
                look.person().map(Cutout::picture).map(png));
    }
}
