package thumbsmith.darkroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import thumbsmith.image.Sniff;

/**
 * Finds the pictures among files and folders. What is named itself is taken as it is, so that it is said when it is no
 * picture. Of a folder's files those are taken that are pictures by their first bytes, and those that are called so: what is
 * broken is told, not passed over. Hidden files and folders are left alone, links to folders are not followed.
 */
public final class Gather {
    private static final Set<String> ENDINGS = Set.of(
            "jpg", "jpeg", "jpe", "png", "apng", "webp", "gif", "bmp", "tif", "tiff", "psd", "heic", "heif", "avif");

    private final boolean recursive;
    private final Optional<Path> except;
    private final Set<Path> pictures = new LinkedHashSet<>();
    private final List<Path> others = new ArrayList<>();
    private final List<Path> closed = new ArrayList<>();

    private Gather(boolean recursive, Optional<Path> except) {
        this.recursive = recursive;
        this.except = except.map(Gather::plain);
    }

    /**
     * Reads a few bytes of each file whose name does not say that it is a picture.
     *
     * @param recursive whether the folders of folders are looked into too
     * @param except a folder within them that is passed over, such as the one for results
     */
    public static Gathered in(List<Path> named, boolean recursive, Optional<Path> except) {
        Gather gather = new Gather(recursive, except);
        for (Path path : named) {
            if (Files.isDirectory(path)) gather.folder(path);
            else gather.pictures.add(plain(path));
        }
        return new Gathered(List.copyOf(gather.pictures), gather.others, gather.closed);
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void folder(Path folder) {
        List<Path> found = new ArrayList<>();
        int depth = recursive ? Integer.MAX_VALUE : 1;
        try {
            Files.walkFileTree(plain(real(folder)), Set.of(), depth, new Visitor(found));
        } catch (IOException e) {
            closed.add(folder);
        }
        found.sort(NaturalOrder.OF_PATHS);
        pictures.addAll(found);
    }

    /** A link that is named itself is followed. */
    private static Path real(Path folder) throws IOException {
        return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Path> found;
        private boolean inside;

        Visitor(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            // The one that was named is looked into, whatever it is called.
            boolean isLeftOut =
                    inside && (isHidden(folder) || except.filter(folder::equals).isPresent());
            inside = true;
            return isLeftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            boolean isFile = facts.isRegularFile() || facts.isSymbolicLink() && Files.isRegularFile(file);
            if (isFile && !isHidden(file)) (isPicture(file) ? found : others).add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            closed.add(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isPicture(Path file) {
        return ENDINGS.contains(ending(file)) || beginsAsOne(file);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean beginsAsOne(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sniff.mediaType(in.readNBytes(Sniff.HEAD_BYTES)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
