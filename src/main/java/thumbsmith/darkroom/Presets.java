package thumbsmith.darkroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The presets that come with the program, and a folder of one's own, each a file that can be shared. */
public final class Presets {
    public static final String WORKS_EVERYWHERE = "Works everywhere";
    public static final String UPLOAD_4K = "4K upload";
    public static final String SHORTS_COVER = "Shorts cover";
    public static final String SQUARE = "Square";
    public static final String SERVICE_INPUT = "Service input";

    /** @param folder of one's own presets; made when first needed */
    public Presets(Path folder) {}

    /** The built-in ones first, then one's own by name; files that cannot be read are left out. */
    public List<Preset> all() {
        throw new UnsupportedOperationException("Under construction");
    }

    public Optional<Preset> named(String name) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** Saves over an own preset of that name; a built-in name is refused. */
    public void save(String name, PrepRecipe recipe) throws IOException, BadRecipeException {
        throw new UnsupportedOperationException("Under construction");
    }

    public void delete(String name) throws IOException {
        throw new UnsupportedOperationException("Under construction");
    }

    /** Takes in a shared preset file. */
    public Preset take(Path file) throws IOException, BadRecipeException {
        throw new UnsupportedOperationException("Under construction");
    }

    /** Writes a preset as a file to share. */
    public void share(Preset preset, Path file) throws IOException {
        throw new UnsupportedOperationException("Under construction");
    }
}
