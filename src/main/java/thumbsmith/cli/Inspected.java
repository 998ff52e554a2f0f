package thumbsmith.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.Metadata;
import thumbsmith.image.codec.MetadataFacts;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;

/**
 * All that is known of a picture. Sizes upright and in px, {@code bytes} of the file, places in decimal degrees.
 *
 * @param orientation EXIF 1–8
 * @param preview whether a smaller picture is embedded, which may show what was cropped away
 * @param serviceTakes whether the service would take the file as it is
 * @param why it would not; null where it would
 */
record Inspected(
        String input,
        String format,
        int width,
        int height,
        long bytes,
        int orientation,
        String colour,
        int bitsPerChannel,
        boolean alpha,
        String profile,
        Place place,
        String taken,
        String camera,
        String copyright,
        String author,
        boolean preview,
        List<FoundFace> faces,
        boolean serviceTakes,
        String why)
        implements Line.OfPicture {
    /** Faces are looked for in no more px a side. */
    private static final int LONGEST = 1280;

    /** In decimal degrees, north and east positive. */
    record Place(double latitude, double longitude) {}

    /**
     * In px of the upright picture.
     *
     * @param score 0–1, how sure it is that this is a face
     */
    record FoundFace(int x, int y, int width, int height, double score) {
        static FoundFace of(Face face) {
            return new FoundFace(
                    (int) Math.round(face.box().x),
                    (int) Math.round(face.box().y),
                    (int) Math.round(face.box().width),
                    (int) Math.round(face.box().height),
                    Math.round(face.score() * 1000) / 1000.0);
        }
    }

    static Inspected of(Path file, FaceFinder finder) throws UnreadablePictureException {
        byte[] bytes = read(file);
        PictureFacts facts = Decoder.facts(bytes);
        MetadataFacts told = Metadata.read(bytes);
        List<String> objections = ServiceLimits.objections(facts);
        return new Inspected(
                file.toString(),
                facts.format(),
                facts.width(),
                facts.height(),
                facts.bytes(),
                facts.orientation(),
                facts.colour().name().toLowerCase(Locale.ROOT),
                facts.bitsPerChannel(),
                facts.alpha(),
                facts.profile().orElse(null),
                told.place().map(it -> new Place(it.latitude(), it.longitude())).orElse(null),
                told.taken().map(LocalDateTime::toString).orElse(null),
                told.camera().orElse(null),
                told.copyright().orElse(null),
                told.author().orElse(null),
                told.preview(),
                faces(bytes, facts, finder),
                objections.isEmpty(),
                objections.isEmpty() ? null : String.join(" ", objections));
    }

    private static byte[] read(Path file) throws UnreadablePictureException {
        if (Files.notExists(file)) throw new UnreadablePictureException("This file is not there.");
        return Decoder.bytes(file);
    }

    private static List<FoundFace> faces(byte[] bytes, PictureFacts facts, FaceFinder finder)
            throws UnreadablePictureException {
        double scale = Math.min(1, (double) LONGEST / Math.max(facts.width(), facts.height()));
        int width = Math.max(1, (int) (facts.width() * scale / 2));
        int height = Math.max(1, (int) (facts.height() * scale / 2));
        try (Bitmap picture = Decoder.decodeAtLeast(bytes, width, height)) {
            double enlargement = (double) facts.width() / picture.width();
            return finder.find(picture).stream()
                    .map(it -> FoundFace.of(it.times(enlargement)))
                    .toList();
        }
    }

    @Override
    @JsonIgnore
    public List<String> words() {
        List<String> lines = new ArrayList<>(List.of(input));
        Stream.of(pixels(), turned(), beside(), people(), verdict())
                .flatMap(Optional::stream)
                .forEach(it -> lines.add("  " + it));
        return lines;
    }

    private Optional<String> pixels() {
        String depth = bitsPerChannel + " bits, " + (alpha ? "see-through" : "opaque");
        return Optional.of("%s, %d × %d px, %s, %s, %s, %s"
                .formatted(format, width, height, weight(), colour, depth, profile == null ? "no profile" : profile));
    }

    private String weight() {
        return String.format(
                Locale.ROOT, bytes < 1_000_000 ? "%.0f KB" : "%.1f MB", bytes / (bytes < 1_000_000 ? 1e3 : 1e6));
    }

    private Optional<String> turned() {
        return orientation == 1 ? Optional.empty() : Optional.of("stored turned (orientation " + orientation + ")");
    }

    private Optional<String> beside() {
        List<String> told = new ArrayList<>();
        told.add(
                place == null
                        ? "no place"
                        : String.format(Locale.ROOT, "place %.5f, %.5f", place.latitude(), place.longitude()));
        if (taken != null) told.add("taken " + taken.replace('T', ' '));
        if (camera != null) told.add("camera " + camera);
        if (author != null) told.add("by " + author);
        if (copyright != null) told.add("copyright " + copyright);
        if (preview) told.add("an embedded preview");
        return Optional.of("tells: " + String.join(", ", told));
    }

    private Optional<String> people() {
        return Optional.of(
                switch (faces.size()) {
                    case 0 -> "no face found";
                    case 1 -> "1 face";
                    default -> faces.size() + " faces";
                });
    }

    private Optional<String> verdict() {
        return Optional.of(
                serviceTakes ? "the service would take it as it is" : "the service would not take it as it is: " + why);
    }
}
