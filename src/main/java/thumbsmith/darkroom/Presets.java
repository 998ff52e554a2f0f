package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The presets that come with the program, and a folder of one's own, each a file that can be shared. The folder is read
 * anew each time, so that a file put there by hand counts; safe for all threads.
 */
public final class Presets {
    public static final String WORKS_EVERYWHERE = "Works everywhere";
    public static final String UPLOAD_4K = "4K upload";
    public static final String SHORTS_COVER = "Shorts cover";
    public static final String SQUARE = "Square";
    public static final String SERVICE_INPUT = "Service input";

    private final Path folder;

    /** @param folder of one's own presets; made when first needed */
    public Presets(Path folder) {
        this.folder = folder;
    }

    /** The built-in ones first, then one's own by name; files that cannot be read are left out. */
    public List<Preset> all() {
        return Stream.concat(BuiltInPresets.ALL.stream(), own().stream()).toList();
    }

    /** Upper and lower case alike. */
    public Optional<Preset> named(String name) {
        String wanted = name.strip();
        return all().stream().filter(it -> it.name().equalsIgnoreCase(wanted)).findFirst();
    }

    /** Saves over an own preset of that name; a built-in name, or one that no file can have, is refused. */
    public void save(String name, PrepRecipe recipe) throws IOException, BadRecipeException {
        String checked = PresetFile.checkedName(name);
        if (BuiltInPresets.has(checked)) {
            throw new BadRecipeException("“%s” comes with the program. Choose another name.".formatted(checked));
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(checked + PresetFile.EXTENSION);
        PresetFile.write(file, recipe);
        for (Path other : filesOf(checked)) {
            // Where upper and lower case are alike, another spelling is the file just written.
            if (!Files.isSameFile(other, file)) Files.delete(other);
        }
    }

    /** Deletes one's own preset of that name; where there is none, nothing happens. */
    public void delete(String name) throws IOException {
        for (Path file : filesOf(name.strip())) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Takes in a shared preset file under the name that the file has. A taken name gets a number: what is here is never
     * overwritten.
     */
    public Preset take(Path file) throws IOException, BadRecipeException {
        PrepRecipe recipe = PresetFile.read(file);
        String name = free(PresetFile.checkedName(PresetFile.nameOf(file)));
        save(name, recipe);
        return new Preset(name, recipe, false);
    }

    /** Writes a preset as a file to share, over what is there. */
    public void share(Preset preset, Path file) throws IOException {
        PresetFile.write(file, preset.recipe());
    }

    private String free(String name) {
        return Stream.concat(Stream.of(name), Stream.iterate(2, it -> it + 1).map(it -> PresetFile.numbered(name, it)))
                .filter(it -> named(it).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<Preset> own() {
        return files().stream()
                .flatMap(it -> preset(it).stream())
                .filter(it -> !BuiltInPresets.has(it.name()))
                .sorted(Comparator.comparing(Preset::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Optional<Preset> preset(Path file) {
        try {
            return Optional.of(new Preset(PresetFile.nameOf(file), PresetFile.read(file), false));
        } catch (IOException | BadRecipeException e) {
            return Optional.empty();
        }
    }

    private List<Path> filesOf(String name) {
        return files().stream()
                .filter(it -> PresetFile.nameOf(it).equalsIgnoreCase(name))
                .toList();
    }

    /** None where the folder is not there or cannot be read. */
    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PresetFile::isOne).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
