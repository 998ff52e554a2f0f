package thumbsmith.image.codec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a picture file tells beside its pixels. Damaged metadata reads as none; nothing here throws for hostile bytes. */
public final class Metadata {
    private Metadata() {}

    /** @param source a whole picture file */
    public static MetadataFacts read(byte[] source) {
        Tags tags = Tags.of(source);
        Story story = new Story(tags);
        return new MetadataFacts(
                PlaceTold.coordinates(tags),
                story.taken(),
                story.camera(),
                story.copyright(),
                story.author(),
                new Telling(tags).preview());
    }

    /**
     * Puts what is to be kept of the source into a freshly encoded JPEG, PNG or WebP that has no metadata yet. Orientation
     * is upright; embedded previews, colour profiles, serial numbers, editing history and the camera's own notes are
     * never carried over. With {@link Keep#ALL_BUT_PLACE} a description is, as long as it does not name a place that the
     * file tells elsewhere.
     *
     * @param encoded as {@link Encoder} wrote it
     */
    public static byte[] carry(byte[] source, byte[] encoded, Keep keep) {
        return block(source, keep).map(it -> ExifCarrier.with(encoded, it)).orElse(encoded);
    }

    /** How many bytes {@link #carry} adds, at most: to be left free in a byte budget. */
    public static int weight(byte[] source, Keep keep) {
        return block(source, keep).map(it -> it.length + ExifCarrier.FRAME).orElse(0);
    }

    /** What of the source is left out under that rule, as people say it: "place", "camera", "date", "embedded preview". */
    public static List<String> leftOut(byte[] source, Keep keep) {
        Tags tags = Tags.of(source);
        Telling telling = new Telling(tags);
        return Stream.of(Told.values())
                .filter(it -> !it.isKept(keep) || isLost(it, tags, keep))
                .filter(telling::tells)
                .map(Told::spoken)
                .toList();
    }

    /** What the rule would keep, but not as this file tells it. */
    private static boolean isLost(Told subject, Tags tags, Keep keep) {
        return switch (subject) {
            case DESCRIPTION ->
                keep == Keep.ALL_BUT_PLACE
                        && new Story(tags).placelessDescription().isEmpty();
            case PLACE -> PlaceTold.coordinates(tags).isEmpty();
            case DATE, CAMERA, SERIAL_NUMBERS, CAMERA_NOTES, AUTHOR -> false;
            case COPYRIGHT, SOFTWARE, HISTORY, OTHER_TEXT, PREVIEW -> false;
        };
    }

    private static Optional<byte[]> block(byte[] source, Keep keep) {
        return keep == Keep.NOTHING ? Optional.empty() : ExifBlock.of(Tags.of(source), keep);
    }
}
