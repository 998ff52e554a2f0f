package thumbsmith.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.Oddity;
import thumbsmith.image.codec.PictureFacts;

/**
 * Makes of an offered picture one that any service takes: upright, 8 bits, sRGB, JPEG or PNG or WebP, not too heavy, and
 * telling nothing beside its pixels. A picture that is so already keeps every byte of its pixels. Decodes once.
 */
final class Fitting {
    /** @param note what was done, in sentences; empty where nothing was */
    record Fit(byte[] bytes, PictureFacts facts, Optional<String> note) {}

    private final ImageEngine images;

    Fitting(ImageEngine images) {
        this.images = images;
    }

    Fit fit(byte[] offered, Slot slot) throws UnreadablePictureException {
        PictureFacts before = Decoder.facts(offered);
        Set<Oddity> oddities = Oddity.of(offered);
        if (oddities.isEmpty()) {
            byte[] bare = images.withoutPrivateData(offered);
            if (bare.length <= Limits.FILE_MAX_BYTES) return asItIs(bare);
        }
        byte[] made = made(offered, before, slot);
        PictureFacts after = Decoder.facts(made);
        return new Fit(made, after, Optional.of(note(before, oddities, after)));
    }

    /** Decoded all the same, at the least fraction: a file that is cut short or damaged must not be paid for. */
    private static Fit asItIs(byte[] bare) throws UnreadablePictureException {
        Decoder.decodeAtLeast(bare, 1, 1).close();
        return new Fit(bare, Decoder.facts(bare), Optional.empty());
    }

    private static byte[] made(byte[] offered, PictureFacts before, Slot slot) throws UnreadablePictureException {
        boolean drawn = before.colour() == PictureFacts.Colour.PALETTE || slot == Slot.MASK;
        try (Bitmap picture = Decoder.decode(offered)) {
            return drawn ? SendForm.exactly(picture) : SendForm.of(picture);
        } catch (IllegalArgumentException e) {
            throw new UnreadablePictureException(e.getMessage(), e);
        }
    }

    private static String note(PictureFacts before, Set<Oddity> oddities, PictureFacts after) {
        List<String> done = new ArrayList<>();
        if (oddities.contains(Oddity.TURNED)) done.add("Turned upright.");
        if (!before.format().equals(after.format()))
            done.add("Turned from " + before.format() + " into " + after.format() + ".");
        colours(before, oddities).ifPresent(done::add);
        if (oddities.contains(Oddity.DEEP)) done.add("Now 8 bits a channel.");
        if (before.bytes() > Limits.FILE_MAX_BYTES) done.add(smaller(before, after));
        return done.isEmpty() ? "Encoded anew." : String.join(" ", done);
    }

    private static Optional<String> colours(PictureFacts before, Set<Oddity> oddities) {
        if (oddities.contains(Oddity.CMYK)) return Optional.of("Colours turned from CMYK into sRGB.");
        if (!oddities.contains(Oddity.COLOURS)) return Optional.empty();
        return Optional.of(before.profile()
                .map("Colours turned from %s into sRGB."::formatted)
                .orElse("Colours turned into sRGB."));
    }

    private static String smaller(PictureFacts before, PictureFacts after) {
        boolean resized = before.width() != after.width() || before.height() != after.height();
        return resized
                ? "Made smaller: %s, %s before; %s, %s now."
                        .formatted(megabytes(before), size(before), megabytes(after), size(after))
                : "Made smaller: %s before, %s now.".formatted(megabytes(before), megabytes(after));
    }

    private static String megabytes(PictureFacts facts) {
        return String.format(Locale.ENGLISH, "%.1f MB", facts.bytes() / 1e6);
    }

    private static String size(PictureFacts facts) {
        return facts.width() + " × " + facts.height() + " px";
    }
}
