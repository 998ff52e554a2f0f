package thumbsmith.draft.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import thumbsmith.draft.brief.Mood;
import thumbsmith.draft.brief.Place;
import thumbsmith.draft.paint.Palette;

/** {@code palettes.tsv}: palettes that were chosen by eye, with the moods and places that they suit. */
final class PaletteBook {
    /** @param moods it suits, the best first */
    record Entry(String name, Palette palette, Set<Mood> moods, Set<Place> places) {}

    static final List<Entry> ENTRIES = read();

    private PaletteBook() {}

    private static List<Entry> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                PaletteBook.class.getResourceAsStream("/thumbsmith/draft/scene/palettes.tsv"),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> entry(it.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String[] cells) {
        Palette palette = new Palette(rgb(cells[1]), rgb(cells[2]), rgb(cells[3]), rgb(cells[4]));
        return new Entry(cells[0], palette, named(cells[5], Mood.class), named(cells[6], Place.class));
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex, 16);
    }

    private static <T extends Enum<T>> Set<T> named(String names, Class<T> type) {
        Set<T> found = EnumSet.noneOf(type);
        Arrays.stream(names.split(",")).filter(it -> !it.isBlank()).forEach(it -> found.add(Enum.valueOf(type, it)));
        return found;
    }
}
