package thumbsmith.darkroom;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;

/**
 * Faces found lately: a preview is made thirty times a second of one and the same picture, and only its geometry decides
 * where the faces are. Pictures are told apart by identity and not kept from being collected. Safe for all threads.
 */
final class FaceMemory {
    private static final int VIEWS_OF_A_PICTURE = 8;

    private final FaceFinder finder;
    private final Map<Bitmap, LinkedHashMap<View, List<Face>>> found = new WeakHashMap<>();

    FaceMemory(FaceFinder finder) {
        this.finder = finder;
    }

    /** In px of the turned picture. */
    List<Face> faces(Bitmap source, Geometry geometry, Rectangle2D area) {
        View view = new View(geometry.quarterTurns(), geometry.mirrored(), geometry.flipped(), area.getBounds2D());
        Optional<List<Face>> known = known(source, view);
        if (known.isPresent()) return known.get();
        List<Face> faces = FaceSearch.look(source, geometry, area, finder::find);
        remember(source, view, faces);
        return faces;
    }

    private synchronized Optional<List<Face>> known(Bitmap source, View view) {
        return Optional.ofNullable(found.get(source)).map(it -> it.get(view));
    }

    private synchronized void remember(Bitmap source, View view, List<Face> faces) {
        LinkedHashMap<View, List<Face>> views = found.computeIfAbsent(source, it -> new LinkedHashMap<>());
        if (views.size() == VIEWS_OF_A_PICTURE) views.pollFirstEntry();
        views.put(view, faces);
    }

    private record View(int quarterTurns, boolean mirrored, boolean flipped, Rectangle2D area) {}
}
