package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thumbsmith.contract.Format;
import thumbsmith.draft.letters.HeadlineWish.Align;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import tools.jackson.databind.json.JsonMapper;

/** The layouts that ship with the program, read once from {@code layouts.json}. */
final class Layouts {
    static final List<Layout> ALL = read();

    private Layouts() {}

    static Layout named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private record Sheet(List<Row> layouts) {}

    /** As it is written: boxes are x, y, width and height in fractions of the picture's sides. */
    private record Row(
            String name,
            Set<Need> needs,
            Align align,
            int lines,
            List<Double> tilt,
            boolean behind,
            List<Treatment> treatments,
            Set<Mark> marks,
            Map<String, Map<Slot, List<Double>>> boxes) {
        Layout layout() {
            Map<Format, Map<Slot, Rectangle2D.Double>> placed = new EnumMap<>(Format.class);
            boxes.forEach((format, slots) -> placed.put(Format.of(format).orElseThrow(), rectangles(slots)));
            return new Layout(name, needs, treatments, align, lines, tilt, marks, behind, placed);
        }
    }

    private static Map<Slot, Rectangle2D.Double> rectangles(Map<Slot, List<Double>> slots) {
        Map<Slot, Rectangle2D.Double> rectangles = new EnumMap<>(Slot.class);
        slots.forEach(
                (slot, at) -> rectangles.put(slot, new Rectangle2D.Double(at.get(0), at.get(1), at.get(2), at.get(3))));
        return rectangles;
    }

    private static List<Layout> read() {
        try (InputStream in = Layouts.class.getResourceAsStream("/thumbsmith/draft/layouts.json")) {
            Sheet sheet = JsonMapper.builder().build().readValue(in, Sheet.class);
            return sheet.layouts().stream().map(Row::layout).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
