package thumbsmith.image.face;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The triangles that MediaPipe's face mesh is made of (its tessellation, see NOTICE.md, which leaves eyes and mouth
 * open), and those that close the eyes and the mouth.
 */
final class MeshTriangles {
    /** Three numbers of points each. */
    static final List<int[]> ALL = all();

    private MeshTriangles() {}

    private static List<int[]> all() {
        List<int[]> triangles = new ArrayList<>(tessellation());
        for (MeshRegion hole : List.of(MeshRegion.RIGHT_EYE, MeshRegion.LEFT_EYE, MeshRegion.MOUTH)) {
            triangles.addAll(strip(hole.ring()));
        }
        return List.copyOf(triangles);
    }

    private static List<int[]> tessellation() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeshTriangles.class.getResourceAsStream("face_mesh_triangles.txt")),
                StandardCharsets.US_ASCII))) {
            return lines.lines().map(MeshTriangles::numbers).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /** A ring that starts in one corner, closed from its upper to its lower half. */
    private static List<int[]> strip(int[] ring) {
        List<int[]> triangles = new ArrayList<>();
        int last = ring.length / 2;
        for (int i = 0; i < last; i++) {
            int above = ring[i];
            int below = ring[(ring.length - i) % ring.length];
            int nextAbove = ring[i + 1];
            int nextBelow = ring[ring.length - i - 1];
            if (i > 0) triangles.add(new int[] {above, nextAbove, below});
            if (i + 1 < last) triangles.add(new int[] {nextAbove, nextBelow, below});
        }
        return triangles;
    }
}
