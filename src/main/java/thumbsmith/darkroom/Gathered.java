package thumbsmith.darkroom;

import java.nio.file.Path;
import java.util.List;

/**
 * What was found in named files and folders.
 *
 * @param pictures each once: named files as they were named, those of folders by name
 * @param others files of folders that are no pictures
 * @param closed folders that could not be looked into
 */
public record Gathered(List<Path> pictures, List<Path> others, List<Path> closed) {
    public Gathered {
        pictures = List.copyOf(pictures);
        others = List.copyOf(others);
        closed = List.copyOf(closed);
    }
}
