package thumbsmith.darkroom;

import java.util.List;
import java.util.Optional;

/**
 * A finished file, not yet on disk.
 *
 * @param width and height: in px
 * @param quality that was used; 100 where the format has none
 * @param leftOut what of the metadata is not in it, in people's words
 * @param note what is worth telling, such as that the byte budget could be met only at a smaller size; empty where all
 *     went as the recipe says
 */
public record Developed(
        byte[] bytes, int width, int height, int quality, List<String> leftOut, Optional<String> note) {}
