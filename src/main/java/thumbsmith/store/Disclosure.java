package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Origins;
import thumbsmith.job.Output;

/** What a thumbnail's file tells others: the picture alone, or also how it was made. Its pixels are never touched. */
record Disclosure(ImageEngine images, PictureVault vault, Origins origins) {

    /** The whole file, or the same without what tells of its making; that one is known again when it is taken in. */
    byte[] bytes(Output output, boolean withRecipe) throws IOException {
        Path file = output.file();
        if (!Files.isRegularFile(file)) throw new NoSuchFileException(file.toString());
        byte[] whole = Files.readAllBytes(file);
        return withRecipe ? whole : bare(file, whole, output.id());
    }

    private byte[] bare(Path file, byte[] whole, UUID id) {
        byte[] bare = isUpright(file) ? images.withoutPrivateData(whole) : images.withText(whole, emptied(whole));
        origins.remember(vault.place(bare), id);
        return bare;
    }

    /** A picture that only its EXIF turns upright must keep that. */
    private boolean isUpright(Path file) {
        try {
            return images.inspect(file).orientation() <= 1;
        } catch (UnreadablePictureException e) {
            return true;
        }
    }

    private Map<String, String> emptied(byte[] whole) {
        return images.readText(whole).keySet().stream().collect(Collectors.toMap(key -> key, _ -> ""));
    }
}
