package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.edit.Resizing;

/**
 * Finds headlines as thumbnails have them: large flat letters, parted from what is around them, in a line. Small print,
 * letters in photographs and handwriting are not found.
 */
final class TextFinder {
    /** Of the copy that is searched, in px. */
    private static final int LONGER_SIDE = 720;
    /** Fewer blobs beside one another are chance. */
    private static final int LEAST_LETTERS = 3;
    /** Outline and shadow around letters, as a share of their height. */
    private static final double AROUND = 0.26;
    /** In px of the copy: smaller blobs are grain. */
    private static final int SMALLEST = 14;

    private TextFinder() {}

    /**
     * Words in a picture.
     *
     * @param letters alone
     * @param around the letters with their outlines and shadows
     */
    record Found(Area letters, Area around) {}

    /** Empty where no words were found. */
    static Optional<Found> find(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGER_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage small = Tones.worked(picture, it -> Resizing.to(it, width, height));
        List<Blob> letters = letters(small);
        if (letters.isEmpty()) return Optional.empty();
        double around =
                AROUND * letters.stream().mapToInt(it -> it.box().height).max().orElseThrow();
        BufferedImage marks = marks(small, letters);
        BufferedImage grown =
                Tones.changed(Tones.blurred(marks, around / 2), it -> (it & 0xFF) > 5 ? 0xFFFFFFFF : 0xFF000000);
        return Optional.of(new Found(enlarged(marks, picture), enlarged(grown, picture)));
    }

    private static List<Blob> letters(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        List<Blob> blobs = Blobs.of(picture, SMALLEST, width * height / 12);
        List<Blob> candidates =
                blobs.stream().filter(it -> it.mayBeLetter(width, height)).toList();
        List<Blob> letters = candidates.stream()
                .filter(it -> line(it, candidates).size() >= LEAST_LETTERS)
                .toList();
        return blobs.stream()
                .filter(it -> letters.contains(it) || letters.stream().anyMatch(it::belongsTo))
                .toList();
    }

    /** The blob with all that stand beside it, and beside those. */
    private static List<Blob> line(Blob first, List<Blob> all) {
        List<Blob> line = new ArrayList<>(List.of(first));
        for (int i = 0; i < line.size(); i++) {
            Blob member = line.get(i);
            all.stream()
                    .filter(it -> !line.contains(it) && it.standsBeside(member))
                    .forEach(line::add);
        }
        return line;
    }

    private static BufferedImage marks(BufferedImage small, List<Blob> letters) {
        BufferedImage marks = Canvas.of(small.getWidth(), small.getHeight());
        Canvas.change(marks, _ -> 0xFF000000);
        for (Blob letter : letters) {
            for (int at : letter.pixels()) Canvas.pixels(marks)[at] = 0xFFFFFFFF;
        }
        return marks;
    }

    private static Area enlarged(BufferedImage marks, BufferedImage picture) {
        return Area.ofMask(Tones.worked(marks, it -> Resizing.to(it, picture.getWidth(), picture.getHeight())));
    }
}
