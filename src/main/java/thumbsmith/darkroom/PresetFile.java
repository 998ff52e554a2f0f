package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;

/** A recipe in a file of its own; the file's name is the preset's. */
final class PresetFile {
    static final String EXTENSION = ".thumbsmith-preset";

    /** Far more than a recipe with many texts takes, in bytes. */
    private static final long MOST_BYTES = 1_000_000;
    /** In letters; four bytes each still leave room for the extension in the 255 that file systems take. */
    private static final int LONGEST_NAME = 50;
    /** What Windows, macOS or Linux refuse in a name, so that a preset can be shared between them. */
    private static final Pattern NO_NAME =
            Pattern.compile(".*[\\p{Cntrl}<>:\"/\\\\|?*\\uD800-\\uDFFF].*|\\..*|.*\\.|", Pattern.DOTALL);

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private PresetFile() {}

    static String checkedName(String name) throws BadRecipeException {
        String stripped = name.strip();
        if (stripped.isEmpty()) throw new BadRecipeException("A preset needs a name.");
        if (stripped.length() > LONGEST_NAME) {
            throw new BadRecipeException("The name of a preset has at most %d letters.".formatted(LONGEST_NAME));
        }
        if (NO_NAME.matcher(stripped).matches() || DEVICE.matcher(stripped).matches()) {
            throw new BadRecipeException(
                    "No file can have this name. Leave out signs such as / : ? * and dots at the ends.");
        }
        return stripped;
    }

    /** Shortened where the number needs the room. */
    static String numbered(String name, int number) {
        String suffix = " " + number;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length()))
                        .strip()
                + suffix;
    }

    static boolean isOne(Path file) {
        return file.getFileName().toString().endsWith(EXTENSION) && Files.isRegularFile(file);
    }

    static String nameOf(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    static PrepRecipe read(Path file) throws IOException, BadRecipeException {
        if (Files.size(file) > MOST_BYTES) throw new BadRecipeException("This file is too large to be a preset.");
        // Not Files.readString: a file that is no text is a bad recipe and no failure of the disk.
        return RecipeJson.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Whole or not at all: beside its place first, then moved there. */
    static void write(Path file, PrepRecipe recipe) throws IOException {
        Path fresh = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(fresh, RecipeJson.write(recipe));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
