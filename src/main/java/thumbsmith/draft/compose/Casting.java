package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.brief.Brief;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.edit.Blurring;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.image.face.SmartCrop;

/** Finds out who and what can be shown. Safe for all threads. */
final class Casting {
    /** A face smaller than that share of the picture's height is somebody in passing. */
    private static final double LEAST = 0.09;
    /** Of the width, as a Gaussian's sigma: somebody who was cut out is not to be seen twice. */
    private static final double OBLIVION = 0.045;

    private final FaceFinder faces = new FaceFinder();
    private final PersonCutout cutouts = new PersonCutout();
    private final ImageEngine images;

    Casting(ImageEngine images) {
        this.images = images;
    }

    /** A persona stands before the support picture or beside it; without one the support picture's own person steps forward. */
    Cast of(TextDraft draft, Brief brief, Idea idea) {
        Optional<Cutout> persona = draft.persona().flatMap(this::person);
        if (draft.support().isEmpty()) {
            return new Cast(persona, Optional.empty(), Optional.empty(), List.of(), brief.props());
        }
        Source support = source(draft.support().get(), draft.format());
        if (persona.isPresent()) {
            boolean beside = idea.flips("support");
            return new Cast(
                    persona,
                    Optional.of(support.whole()).filter(_ -> beside),
                    Optional.of(support.filled()).filter(_ -> !beside),
                    List.of(),
                    brief.props());
        }
        return support.person().isPresent()
                ? new Cast(support.person(), Optional.empty(), softened(support), List.of(), brief.props())
                : new Cast(
                        Optional.empty(),
                        Optional.of(support.whole()),
                        Optional.of(support.filled()),
                        support.faces(),
                        brief.props());
    }

    /** The source's person, or the persona in their place; a source without anybody is the subject itself. */
    Cast of(ImageDraft draft, Source source, Keeping keeping, Brief brief) {
        Optional<Cutout> persona = draft.persona().flatMap(this::person);
        Optional<Cutout> person = keeping == Keeping.PICTURE ? persona : persona.or(source::person);
        boolean isCard = keeping == Keeping.SUBJECT && person.isEmpty();
        Optional<BufferedImage> backing = keeping == Keeping.SUBJECT
                ? Optional.empty()
                : person.isPresent() && source.person().isPresent() ? softened(source) : Optional.of(source.filled());
        return new Cast(
                person,
                draft.support().or(() -> Optional.of(source.whole()).filter(_ -> isCard)),
                backing,
                person.isPresent() ? List.of() : source.faces(),
                brief.props());
    }

    Source source(BufferedImage whole, Format format) {
        try (Bitmap bitmap = Bitmap.of(whole)) {
            List<Face> found = faces.find(bitmap);
            Rectangle2D crop = SmartCrop.about(
                    whole.getWidth(), whole.getHeight(), (double) format.width() / format.height(), found);
            return new Source(whole, filled(whole, crop, format), placed(found, crop, format), person(bitmap, found));
        }
    }

    /** The person with the largest face; empty where nobody is the subject of the picture. */
    Optional<Cutout> person(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return person(bitmap, faces.find(bitmap));
        }
    }

    /** Looks that an older version learned have no cut-out yet. */
    private Optional<Cutout> person(LearnedLook persona) {
        return persona.person().or(() -> person(persona.portrait()));
    }

    private Optional<Cutout> person(Bitmap bitmap, List<Face> found) {
        return found.stream()
                .findFirst()
                .filter(it -> it.box().height >= LEAST * bitmap.height())
                .filter(_ -> cutouts.sees(bitmap))
                .map(it -> cutOut(bitmap, it));
    }

    private Cutout cutOut(Bitmap bitmap, Face face) {
        try (Bitmap cut = cutouts.cutOut(bitmap)) {
            return Trimming.of(new Cutout(cut.toBufferedImage(), face.box()));
        }
    }

    private BufferedImage filled(BufferedImage whole, Rectangle2D crop, Format format) {
        int x = (int) Math.round(crop.getX());
        int y = (int) Math.round(crop.getY());
        int width = Math.clamp((int) Math.round(crop.getWidth()), 1, whole.getWidth() - x);
        int height = Math.clamp((int) Math.round(crop.getHeight()), 1, whole.getHeight() - y);
        return images.fill(whole.getSubimage(x, y, width, height), format.width(), format.height());
    }

    private static List<Rectangle2D.Double> placed(List<Face> found, Rectangle2D crop, Format format) {
        double scale = format.width() / crop.getWidth();
        Rectangle2D field = new Rectangle2D.Double(0, 0, format.width(), format.height());
        return found.stream()
                .map(Face::box)
                .map(it -> new Rectangle2D.Double(
                        (it.x - crop.getX()) * scale,
                        (it.y - crop.getY()) * scale,
                        it.width * scale,
                        it.height * scale))
                .filter(field::intersects)
                .toList();
    }

    private static Optional<BufferedImage> softened(Source source) {
        try (Bitmap sharp = Bitmap.of(source.filled());
                Bitmap soft = Blurring.gaussian(sharp, OBLIVION * sharp.width())) {
            return Optional.of(soft.toBufferedImage());
        }
    }
}
