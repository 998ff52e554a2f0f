package thumbsmith.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import thumbsmith.api.EditRequest;
import thumbsmith.api.Exchange;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.ImageRequest;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.Picture;
import thumbsmith.api.Pikzels;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.api.ScoreRequest;
import thumbsmith.api.TextRequest;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.api.TrainingAnswer;
import thumbsmith.api.TrainingRequest;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;

/**
 * The one place where masks are turned around for a service that changes what is black: everywhere else white is what
 * changes. A mask that cannot be turned is not sent, since the wrong part would be changed and charged.
 *
 * @param turns whether that service does; asked for every request
 */
public record TurnedMasks(Pikzels pikzels, BooleanSupplier turns, PictureVault vault, ImageEngine images)
        implements Pikzels {
    @Override
    public Outcome<ThumbnailAnswer> text(TextRequest request, Exchange exchange) {
        return pikzels.text(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> image(ImageRequest request, Exchange exchange) {
        return pikzels.image(request, exchange);
    }

    @Override
    public Outcome<ThumbnailAnswer> edit(EditRequest request, Exchange exchange) {
        return withMask(
                request.mask(),
                mask -> pikzels.edit(
                        new EditRequest(request.prompt(), request.format(), request.source(), mask, request.support()),
                        exchange));
    }

    @Override
    public Outcome<ThumbnailAnswer> faceSwap(FaceSwapRequest request, Exchange exchange) {
        return withMask(
                request.mask(),
                mask -> pikzels.faceSwap(
                        new FaceSwapRequest(request.target(), request.face(), request.format(), mask), exchange));
    }

    @Override
    public Outcome<ScoreAnswer> score(ScoreRequest request, Exchange exchange) {
        return pikzels.score(request, exchange);
    }

    @Override
    public Outcome<TitlesAnswer> titles(TitlesRequest request, Exchange exchange) {
        return pikzels.titles(request, exchange);
    }

    @Override
    public Outcome<TrainingAnswer> train(TrainingRequest request, Exchange exchange) {
        return pikzels.train(request, exchange);
    }

    @Override
    public Outcome<LookAnswer> look(UUID id) {
        return pikzels.look(id);
    }

    @Override
    public Outcome<Optional<String>> instruct(UUID id, Optional<String> instructions) {
        return pikzels.instruct(id, instructions);
    }

    @Override
    public Outcome<String> delete(UUID id) {
        return pikzels.delete(id);
    }

    private Outcome<ThumbnailAnswer> withMask(
            Optional<Picture> mask, Function<Optional<Picture>, Outcome<ThumbnailAnswer>> send) {
        if (mask.isEmpty() || !turns.getAsBoolean()) return send.apply(mask);
        return switch (mask.get()) {
            case Picture.Remote _ -> refused("A mask at an address cannot be turned around. Put in its file.");
            case Picture.Local local -> turnedAndSent(local, send);
        };
    }

    private Outcome<ThumbnailAnswer> turnedAndSent(
            Picture.Local mask, Function<Optional<Picture>, Outcome<ThumbnailAnswer>> send) {
        Picture turned;
        try {
            byte[] png = images.png(turned(images.decode(mask.file())));
            if (png.length > Limits.FILE_MAX_BYTES) return refused("Turned around, the mask is too large to be sent.");
            turned = new Picture.Local(vault.keep(png), "image/png");
        } catch (UnreadablePictureException e) {
            return refused(e.getMessage());
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The mask could not be kept."));
        }
        return send.apply(Optional.of(turned));
    }

    private static Outcome<ThumbnailAnswer> refused(String why) {
        return Outcome.failed(new Failure.BadImage(Slot.MASK, why));
    }

    /**
     * What is see-through counts as black, which changes nothing: it becomes white. Grey, since in colours a file can
     * outgrow what may be sent; written sample by sample, since Java's pens take this kind of grey for linear light.
     */
    private static BufferedImage turned(BufferedImage mask) {
        BufferedImage turned = new BufferedImage(mask.getWidth(), mask.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < turned.getHeight(); y++)
            for (int x = 0; x < turned.getWidth(); x++)
                turned.getRaster().setSample(x, y, 0, 255 - brightness(mask.getRGB(x, y)));
        return turned;
    }

    /** 0–255, over black. */
    private static int brightness(int argb) {
        double luma = 0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF) + 0.0722 * (argb & 0xFF);
        return (int) Math.round(luma * (argb >>> 24) / 255);
    }
}
