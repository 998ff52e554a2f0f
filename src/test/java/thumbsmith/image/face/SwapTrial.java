package thumbsmith.image.face;

import java.awt.geom.Point2D;
import java.util.List;
import thumbsmith.image.Bitmap;

/**
 * What one swap came to.
 *
 * @param found whether a face is found where the target's was
 * @param drift how far the mesh's 468 points moved in the mean, as a share of the target's face box (its longer side)
 * @param features the same of eyes, nose and mouth: the one that moved farthest
 * @param before how unlike the source the target's face was, by {@link FaceLikeness}
 * @param after how unlike the source the swapped face is
 */
record SwapTrial(boolean found, double drift, double features, double before, double after) {
    private static final FaceFinder FINDER = new FaceFinder();
    private static final int NOSE = 1;

    static SwapTrial of(PortraitVariant target, PortraitVariant source) throws TurnedAwayException {
        try (Bitmap to = Bitmap.of(target.picture());
                Bitmap from = Bitmap.of(source.picture())) {
            Face place = FINDER.largest(to).orElseThrow();
            Face face = FINDER.largest(from).orElseThrow();
            try (SwappedFace swapped = FaceSwap.swap(to, place, from, face)) {
                return measured(to, place, from, swapped.picture());
            }
        }
    }

    private static SwapTrial measured(Bitmap target, Face place, Bitmap source, Bitmap swapped) {
        List<Face> faces = FINDER.largest(swapped).stream()
                .filter(it ->
                        it.box().contains(place.box().getCenterX(), place.box().getCenterY()))
                .toList();
        if (faces.isEmpty()) return new SwapTrial(false, 1, 1, 0, 1);
        Face face = faces.getFirst();
        double size = Math.max(place.box().width, place.box().height);
        List<Point2D.Double> was = FINDER.mesh(target, place);
        List<Point2D.Double> is = FINDER.mesh(swapped, face);
        return new SwapTrial(
                true,
                drift(was, is) / size,
                farthest(features(was), features(is)) / size,
                FaceLikeness.distance(source, target),
                FaceLikeness.distance(source, swapped));
    }

    private static double farthest(List<Point2D.Double> before, List<Point2D.Double> after) {
        double farthest = 0;
        for (int i = 0; i < before.size(); i++)
            farthest = Math.max(farthest, before.get(i).distance(after.get(i)));
        return farthest;
    }

    private static double drift(List<Point2D.Double> before, List<Point2D.Double> after) {
        double sum = 0;
        for (int i = 0; i < before.size(); i++) sum += before.get(i).distance(after.get(i));
        return sum / before.size();
    }

    private static List<Point2D.Double> features(List<Point2D.Double> mesh) {
        return List.of(
                MeshRegion.RIGHT_EYE.centre(mesh),
                MeshRegion.LEFT_EYE.centre(mesh),
                mesh.get(NOSE),
                MeshRegion.LIPS.centre(mesh));
    }
}
