package thumbsmith.job;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.face.Face;

/** Finds one face in every picture unless a test says otherwise. */
public final class FakeFaces implements FaceScout {
    /** What each picture shows, by its file's name. */
    public final Map<String, List<Face>> shown = new HashMap<>();

    public final List<Path> looked = new ArrayList<>();
    public boolean broken;
    /** Why nothing can be made of a face. */
    public Optional<Failure> unmade = Optional.empty();
    /** What happens while something is made of a face. */
    public Runnable meanwhile = () -> {};

    /** So large, there. */
    public static Face face(double x, double y, double side) {
        return new Face(
                new Rectangle2D.Double(x, y, side, side), Collections.nCopies(6, new Point2D.Double(x, y)), 0.9);
    }

    @Override
    public List<Face> faces(Picture.Local picture) throws UnreadablePictureException {
        looked.add(picture.file());
        if (broken) throw new UnreadablePictureException("The models are not there.");
        return shown.getOrDefault(picture.file().getFileName().toString(), List.of(face(100, 100, 200)));
    }

    @Override
    public Outcome<Taken> cutOut(Picture.Local picture, Face face) {
        return made("face-" + (int) face.box().x, picture);
    }

    @Override
    public Outcome<Taken> mask(Picture.Local picture, Face face) {
        return made("mask-" + (int) face.box().x, picture);
    }

    private Outcome<Taken> made(String name, Picture.Local of) {
        meanwhile.run();
        if (unmade.isPresent()) return Outcome.failed(unmade.get());
        var made = new Picture.Local(of.file().resolveSibling(name + ".png"), "image/png");
        return Outcome.done(new Taken(made, new PictureInfo("image/png", 300, 300, 900, 1), Optional.empty()));
    }
}
