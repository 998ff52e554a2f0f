package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.PrepItem;
import thumbsmith.darkroom.PrepOrder;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.PictureFacts;

/** How the results of a batch will be called, before there are any. */
final class BatchNames {
    private BatchNames() {}

    /** With its ending. */
    static String name(
            NameTemplate names, LocalDate date, Path picture, int number, PixelSize size, PrepRecipe recipe) {
        var subject = new NameTemplate.Subject(stem(picture), number, size.width(), size.height(), date);
        return names.name(subject) + "." + recipe.export().options().format().extension();
    }

    /**
     * How many files are in the folder that results would be called like. Looks into the folder, and at the heads of those
     * pictures whose size nobody has read yet.
     *
     * @param sizes of the originals, as far as they are known
     */
    static int taken(PrepOrder order, Map<Path, PixelSize> sizes) throws IOException {
        if (!Files.isDirectory(order.folder())) return 0;
        Set<String> there = there(order.folder());
        Set<String> taken = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < order.items().size(); i++) {
            PrepItem item = order.items().get(i);
            Optional<PixelSize> size =
                    Optional.ofNullable(sizes.get(item.file())).or(() -> read(item.file()));
            if (size.isEmpty()) continue;
            PixelSize after = size.get().after(item.recipe());
            String name = key(name(order.names(), order.date(), item.file(), i + 1, after, item.recipe()));
            String numbered = numbered(name, seen.merge(name, 1, Integer::sum));
            if (there.contains(numbered)) taken.add(numbered);
        }
        return taken.size();
    }

    /** Empty for what cannot be read: nothing comes of it. */
    private static Optional<PixelSize> read(Path picture) {
        try {
            PictureFacts facts = Decoder.facts(picture);
            return Optional.of(new PixelSize(facts.width(), facts.height()));
        } catch (UnreadablePictureException e) {
            return Optional.empty();
        }
    }

    /** As the run numbers results of the same name. */
    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
    }

    private static Set<String> there(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(it -> names.add(key(it.getFileName().toString())));
        }
        return names;
    }

    /** As file systems that know no upper case, and take accents apart, compare names. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path picture) {
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
