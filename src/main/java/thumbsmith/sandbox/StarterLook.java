package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import thumbsmith.contract.LookMode;

/**
 * A look that comes ready with the embedded service. It is learned the first time that somebody asks for it, so that
 * a start costs nothing; once deleted it stays deleted.
 *
 * @param trainingPictures three pictures, sRGB {@code TYPE_INT_ARGB}
 */
public record StarterLook(UUID id, String name, LookMode mode, Supplier<List<BufferedImage>> trainingPictures) {}
