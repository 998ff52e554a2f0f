package thumbsmith.draft;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import thumbsmith.contract.LookMode;

/**
 * A look that the embedded service has from the first start.
 *
 * @param id the same on every computer and in every version
 * @param name fits the contract's pattern and length
 * @param pictures the three training pictures, which everybody shares and nobody changes
 * @param learned what it is, without training: who is drawn is cut out as drawn, not as a model guesses
 */
public record StarterLook(
        UUID id, String name, LookMode mode, Supplier<List<BufferedImage>> pictures, Supplier<LearnedLook> learned) {}
