package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures of the guide to errors, as {@link FailurePictures} takes them. */
class GuidePicturesTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern LINKED = Pattern.compile("!\\[[^\\]]*\\]\\(([^)]+)\\)");
    private static final long ALL_BYTES = 1_500_000;

    @Test
    void everyPictureThatTheGuideLinksToIsThereAndCanBeRead() throws IOException {
        assertThat(linked())
                .hasSizeGreaterThan(50)
                .allSatisfy(picture -> assertThat(ImageIO.read(picture.toFile()))
                        .as("%s: src/test/scripts/failure-pictures.sh takes it", picture)
                        .isNotNull());
    }

    @Test
    void noPictureIsThereThatNothingLinksToAndAllTogetherStaySmall() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("pictures").resolve("errors"))) {
            List<Path> there = files.toList();
            assertThat(there).containsExactlyInAnyOrderElementsOf(linked());
            assertThat(there.stream().mapToLong(it -> it.toFile().length()).sum())
                    .isLessThan(ALL_BYTES);
        }
    }

    private static List<Path> linked() throws IOException {
        return LINKED.matcher(Files.readString(DOCS.resolve("errors.md")))
                .results()
                .map(found -> DOCS.resolve(found.group(1)))
                .toList();
    }
}
