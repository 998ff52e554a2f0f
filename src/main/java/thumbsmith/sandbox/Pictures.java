package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Limits;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;

/** Opens the pictures of a request, one per free place at the {@link Easel}, at a size that drafts can use. */
final class Pictures {
    /** px on the longer side: more than any draft shows, and 16 MB of pixels at most for as long as a request waits. */
    private static final int SIDE_MAX = 2048;

    private final ImageEngine images;
    private final RemotePictures internet;
    private final Easel easel;

    Pictures(ImageEngine images, RemotePictures internet, Easel easel) {
        this.images = images;
        this.internet = internet;
        this.easel = easel;
    }

    Optional<BufferedImage> open(Optional<PictureField> field) throws InterruptedException {
        return field.isPresent() ? Optional.of(open(field.get())) : Optional.empty();
    }

    /** @throws Refusal INVALID_IMAGE, IMAGE_TOO_LARGE or DOWNLOAD_FAILED */
    BufferedImage open(PictureField field) throws InterruptedException {
        byte[] bytes = bytes(field);
        if (bytes.length > Limits.PICTURE_MAX_BYTES) throw Refusal.tooLarge(field.name() + ": is larger than 10 MB");
        return easel.at(() -> decode(field.name(), bytes));
    }

    private byte[] bytes(PictureField field) throws InterruptedException {
        return switch (field.picture()) {
            case SentPicture.Whole whole -> whole.bytes();
            case SentPicture.Remote remote -> fetch(field.name(), remote.url());
            case SentPicture.TooLarge _ -> throw Refusal.tooLarge(field.name() + ": is larger than 10 MB");
            case SentPicture.Garbled _ -> throw Refusal.invalidImage(field.name() + ": is not valid base64");
        };
    }

    private byte[] fetch(String field, String url) throws InterruptedException {
        try {
            return internet.fetch(URI.create(url));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of(
                    ErrorCode.DOWNLOAD_FAILED, "A picture could not be fetched.", field + ": no picture there");
        }
    }

    private BufferedImage decode(String field, byte[] bytes) {
        try {
            return images.fit(images.decode(bytes), SIDE_MAX, SIDE_MAX);
        } catch (UnreadablePictureException e) {
            throw Refusal.invalidImage(field + ": " + e.getMessage());
        }
    }
}
