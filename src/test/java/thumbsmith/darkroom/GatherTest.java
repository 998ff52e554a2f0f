package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherTest {
    private static final byte[] GIF = "GIF89a and so on".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<String> names(List<Path> files) {
        return files.stream()
                .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                .toList();
    }

    private Gathered all(boolean recursive) {
        return Gather.in(List.of(folder), recursive, Optional.empty());
    }

    @Test
    void knowsPicturesByTheirContentAndByTheirNames() throws IOException {
        file("unnamed", GIF);
        file("notes.txt", "words".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        file("broken.JPG", new byte[0]);

        Gathered found = all(false);

        assertThat(names(found.pictures())).containsExactly("broken.JPG", "unnamed");
        assertThat(names(found.others())).containsExactly("notes.txt");
    }

    @Test
    void countsAsPeopleDo() throws IOException {
        for (String name : List.of("p10.gif", "P2.gif", "p1.gif", "p02a.gif", "q.gif")) file(name, GIF);

        assertThat(names(all(false).pictures())).containsExactly("p1.gif", "P2.gif", "p02a.gif", "p10.gif", "q.gif");
    }

    @Test
    void looksIntoFoldersOfFoldersOnlyWhenAsked() throws IOException {
        file("a.gif", GIF);
        file("deep/b.gif", GIF);

        assertThat(names(all(false).pictures())).containsExactly("a.gif");
        assertThat(names(all(true).pictures())).containsExactly("a.gif", "deep/b.gif");
    }

    @Test
    void passesOverHiddenFilesAndTheFolderForResults() throws IOException {
        file("a.gif", GIF);
        file("._a.gif", GIF);
        file(".thumbnails/b.gif", GIF);
        file("out/a.gif", GIF);

        Gathered found = Gather.in(List.of(folder), true, Optional.of(folder.resolve("out")));

        assertThat(names(found.pictures())).containsExactly("a.gif");
    }

    @Test
    void takesNamedFilesAsTheyAreAndEachOnce() throws IOException {
        Path words = file("words.txt", new byte[] {'h', 'i'});
        Path missing = folder.resolve("missing.png");
        Path picture = file("a.gif", GIF);

        Gathered found = Gather.in(List.of(words, missing, picture, folder), false, Optional.empty());

        assertThat(found.pictures()).containsExactly(words, missing, picture);
    }
}
