package thumbsmith.store;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceCrop;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.job.FaceScout;
import thumbsmith.job.Origins;
import thumbsmith.job.Taken;

/** Finds faces, and puts what is made of them into the vault. */
public final class PictureFaces implements FaceScout {
    /** The finder looks at no more than that many px along the longer side. */
    private static final int LOOKED_AT = 1280;
    /** The longer side of a mask, in px: its rim need not be sharper. */
    private static final int MASK_LONGEST = 4096;
    /** From chin to brow, to chin to hair: what of a face's size is added at each side. */
    private static final double MARGIN = 0.25;

    private final FaceFinder finder = new FaceFinder();
    private final ImageEngine images;
    private final PictureVault vault;
    private final Origins origins;

    public PictureFaces(ImageEngine images, PictureVault vault, Origins origins) {
        this.images = images;
        this.vault = vault;
        this.origins = origins;
    }

    @Override
    public List<Face> faces(Picture.Local picture) throws UnreadablePictureException {
        byte[] bytes = Decoder.bytes(picture.file());
        PictureFacts facts = Decoder.facts(bytes);
        // The decoder leaves twice of what is asked for.
        double share = LOOKED_AT / 2.0 / Math.max(facts.width(), facts.height());
        int width = Math.max(1, (int) (facts.width() * share));
        int height = Math.max(1, (int) (facts.height() * share));
        try (Bitmap small = Decoder.decodeAtLeast(bytes, width, height)) {
            double factor = (double) facts.width() / small.width();
            return finder.find(small).stream().map(it -> it.times(factor)).toList();
        }
    }

    @Override
    public Outcome<Taken> cutOut(Picture.Local picture, Face face) {
        return kept(picture, Slot.FACE, () -> {
            try (Bitmap whole = Decoder.decode(picture.file());
                    Bitmap part = part(whole, FaceCrop.of(whole.width(), whole.height(), face));
                    Bitmap copy = part.copy()) {
                return SendForm.of(copy);
            }
        });
    }

    @Override
    public Outcome<Taken> mask(Picture.Local picture, Face face) {
        return kept(picture, Slot.MASK, () -> {
            PictureFacts facts = Decoder.facts(picture.file());
            double scale = Math.min(1, (double) MASK_LONGEST / Math.max(facts.width(), facts.height()));
            int width = Math.max(1, (int) Math.round(facts.width() * scale));
            int height = Math.max(1, (int) Math.round(facts.height() * scale));
            return images.png(drawn(width, height, face.times(scale).box()));
        });
    }

    private static Bitmap part(Bitmap whole, Rectangle2D.Double crop) {
        int left = Math.clamp((int) Math.floor(crop.x), 0, whole.width() - 1);
        int top = Math.clamp((int) Math.floor(crop.y), 0, whole.height() - 1);
        int right = Math.clamp((int) Math.ceil(crop.getMaxX()), left + 1, whole.width());
        int bottom = Math.clamp((int) Math.ceil(crop.getMaxY()), top + 1, whole.height());
        return Cropping.part(whole, left, top, right - left, bottom - top);
    }

    private static BufferedImage drawn(int width, int height, Rectangle2D.Double box) {
        BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = mask.createGraphics();
        pen.setColor(Color.WHITE);
        double more = MARGIN * box.width;
        double taller = MARGIN * box.height;
        pen.fill(new Ellipse2D.Double(box.x - more, box.y - taller, box.width + 2 * more, box.height + 2 * taller));
        pen.dispose();
        return mask;
    }

    private interface Making {
        byte[] bytes() throws UnreadablePictureException;
    }

    private Outcome<Taken> kept(Picture.Local from, Slot slot, Making making) {
        try {
            Taken taken = Keeping.taken(vault, making.bytes(), Optional.empty());
            if (slot == Slot.FACE) origins.inherit(from.file(), taken.picture().file());
            return Outcome.done(taken);
        } catch (UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(slot, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The picture could not be kept."));
        }
    }
}
