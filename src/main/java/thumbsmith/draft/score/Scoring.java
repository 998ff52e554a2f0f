package thumbsmith.draft.score;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.face.FaceFinder;

/** Scores pictures by what can be measured of them. Safe for all threads; the same picture always gets the same score. */
public final class Scoring {
    /** px on the longer side, for finding faces and for cutting out parts. */
    private static final int LARGE_PX = 720;

    private final FaceFinder finder = new FaceFinder();
    private final ImageEngine images = new PixelEngine();

    /**
     * @param picture sRGB, of any size
     * @return 0–100 each, and the one instruction to the editor that would raise the score most, if one does
     */
    public DraftScore of(BufferedImage picture, Optional<String> title) {
        BufferedImage large = large(picture);
        Sight sight = sight(large);
        Measures measures = Measures.of(sight);
        Marks marks = Marks.of(measures, title);
        Map<String, Integer> parts = new LinkedHashMap<>();
        marks.parts().forEach((name, points) -> parts.put(name, whole(points)));
        Optional<String> suggestion = new Trials(large, sight, title).best(measures, marks.main());
        return new DraftScore(whole(marks.main()), parts, suggestion);
    }

    /** Without rounding, and without looking for what would raise them. */
    Marks marks(BufferedImage picture, Optional<String> title) {
        return Marks.of(measures(picture), title);
    }

    Measures measures(BufferedImage picture) {
        return Measures.of(sight(large(picture)));
    }

    private BufferedImage large(BufferedImage picture) {
        return Canvas.copy(images.fit(picture, LARGE_PX, LARGE_PX));
    }

    private Sight sight(BufferedImage large) {
        return new Sight(Canvas.copy(images.fit(large, Sight.PX, Sight.PX)), faces(large));
    }

    private List<Rectangle2D.Double> faces(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return finder.find(bitmap).stream()
                    .map(it -> new Rectangle2D.Double(
                            it.box().x / picture.getWidth(),
                            it.box().y / picture.getHeight(),
                            it.box().width / picture.getWidth(),
                            it.box().height / picture.getHeight()))
                    .toList();
        }
    }

    private static int whole(double points) {
        return Math.clamp(Math.round(points), 0, 100);
    }
}
