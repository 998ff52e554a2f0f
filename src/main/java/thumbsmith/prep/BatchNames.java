package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.PrepItem;
import thumbsmith.darkroom.PrepOrder;
import thumbsmith.darkroom.PrepRecipe;

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
     * How many files are in the folder that results would be called like. Looks into the folder.
     *
     * @param sizes of the originals, as far as they are known
     */
    static int taken(PrepOrder order, Map<Path, PixelSize> sizes) throws IOException {
        if (!Files.isDirectory(order.folder())) return 0;
        Set<String> there = there(order.folder());
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < order.items().size(); i++) {
            PrepItem item = order.items().get(i);
            PixelSize size =
                    sizes.getOrDefault(item.file(), new PixelSize(1, 1)).after(item.recipe());
            String name = name(order.names(), order.date(), item.file(), i + 1, size, item.recipe());
            if (there.contains(key(name))) taken.add(key(name));
        }
        return taken.size();
    }

    private static Set<String> there(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(it -> names.add(key(it.getFileName().toString())));
        }
        return names;
    }

    /** As file systems that know no upper case compare names. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String stem(Path picture) {
        String name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
