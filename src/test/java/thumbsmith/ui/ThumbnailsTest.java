package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;

class ThumbnailsTest {
    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private void show(Path file) {
        Thumbnails thumbnails = new Thumbnails(new PixelEngine(), new PictureCache(1 << 20), Work.inline());
        thumbnails.load(file, 64, picture -> said.add("shown"), fault -> thumbnails.explain(file, said::add));
    }

    @Test
    void aMissingFileIsCalledMissingAndAnUnreadableOneUnreadable() throws IOException {
        show(folder.resolve("gone.png"));
        show(Files.writeString(folder.resolve("words.png"), "no picture"));
        assertThat(said).containsExactly("The file is no longer there", "The file cannot be read as a picture");
    }
}
