package thumbsmith.prep;

import java.nio.file.Path;
import thumbsmith.darkroom.PrepRecipe;

/**
 * What a tile says of its picture.
 *
 * @param words the size of what comes out, or what became of it, in one sentence
 * @param in whether it is part of the batch
 * @param own whether it has its own recipe
 */
record BatchTile(Path picture, PrepRecipe recipe, Mark mark, String words, boolean in, boolean own) {
    enum Mark {
        UNREAD,
        SOUND,
        BROKEN,
        DONE,
        SKIPPED,
        FAILED
    }

    String name() {
        return picture.getFileName().toString();
    }
}
