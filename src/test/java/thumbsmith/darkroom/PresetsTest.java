package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetsTest {
    private static final PrepRecipe GREY = PrepRecipe.PLAIN.with(new Tone(0, 0, -100, 0, 0, 0));

    @TempDir
    Path home;

    private Presets presets;

    @BeforeEach
    void open() {
        presets = new Presets(home.resolve("presets"));
    }

    @Test
    void theBuiltInOnesComeFirst() throws Exception {
        presets.save("A first", GREY);
        assertThat(presets.all())
                .extracting(Preset::name)
                .containsExactly("Works everywhere", "4K upload", "Shorts cover", "Square", "Service input", "A first");
    }

    @Test
    void theBuiltInSizesAreWhatThePlatformsAskFor() {
        assertThat(frame(Presets.WORKS_EVERYWHERE).size()).contains(new Frame.Size(1280, 720));
        assertThat(frame(Presets.UPLOAD_4K).size()).contains(new Frame.Size(3840, 2160));
        assertThat(frame(Presets.SHORTS_COVER).size()).contains(new Frame.Size(1080, 1920));
        assertThat(frame(Presets.SQUARE).size()).contains(new Frame.Size(1280, 1280));
        assertThat(frame(Presets.SERVICE_INPUT).fit()).isEqualTo(Frame.Fit.FIT);
        assertThat(presets.named("works EVERYWHERE")
                        .orElseThrow()
                        .recipe()
                        .export()
                        .maxBytes())
                .hasValue(2_000_000);
        assertThat(presets.named("service input")
                        .orElseThrow()
                        .recipe()
                        .export()
                        .maxBytes())
                .hasValue(7_000_000);
    }

    @Test
    void aSavedPresetIsThereForTheNextProgram() throws Exception {
        presets.save("  Grey  ", GREY);
        assertThat(new Presets(home.resolve("presets")).named("grey")).contains(new Preset("Grey", GREY, false));
    }

    @Test
    void savingAgainReplacesItInAnyCase() throws Exception {
        presets.save("Grey", PrepRecipe.PLAIN);
        presets.save("GREY", GREY);
        assertThat(presets.all()).filteredOn(it -> !it.builtIn()).containsExactly(new Preset("GREY", GREY, false));
    }

    @Test
    void anOlderSpellingStaysWhereTheNewOneCannotBeWritten() throws Exception {
        presets.save("Grey", GREY);
        Path taken = home.resolve("presets").resolve("GREY.thumbsmith-preset");
        Assumptions.assumeFalse(Files.exists(taken), "upper and lower case are alike here");
        Files.createFile(Files.createDirectory(taken).resolve("something"));

        assertThatThrownBy(() -> presets.save("GREY", PrepRecipe.PLAIN)).isInstanceOf(IOException.class);

        assertThat(presets.named("grey")).contains(new Preset("Grey", GREY, false));
    }

    @Test
    void aBuiltInNameIsRefused() {
        assertThatThrownBy(() -> presets.save("square", GREY))
                .isInstanceOf(BadRecipeException.class)
                .hasMessageContaining("comes with the program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "a/b", "..", "../up", "a\\b", "con", "LPT1", "a:b", "q?", "end.", "a\nb", ".hidden"})
    void aNameThatNoFileCanHaveIsRefused(String name) {
        assertThatThrownBy(() -> presets.save(name, GREY)).isInstanceOf(BadRecipeException.class);
        assertThat(home.resolve("presets")).doesNotExist();
    }

    @Test
    void aNameTooLongForAFileIsRefused() {
        assertThatThrownBy(() -> presets.save("x".repeat(51), GREY))
                .isInstanceOf(BadRecipeException.class)
                .hasMessageContaining("50 letters");
    }

    @Test
    void namesOfAllTonguesAreFine() throws Exception {
        presets.save("Größe 縮圖 🎬 50 %", GREY);
        assertThat(presets.named("Größe 縮圖 🎬 50 %")).isPresent();
    }

    @Test
    void aDeletedPresetIsGone() throws Exception {
        presets.save("Grey", GREY);
        presets.delete("GREY");
        presets.delete("never there");
        assertThat(presets.named("Grey")).isEmpty();
    }

    @Test
    void aSharedFileIsTakenInElsewhere() throws Exception {
        Path file = home.resolve("My look.thumbsmith-preset");
        presets.share(new Preset("Grey", GREY, false), file);
        Presets others = new Presets(home.resolve("other"));
        assertThat(others.take(file)).isEqualTo(new Preset("My look", GREY, false));
        assertThat(others.named("my look")).isPresent();
    }

    @Test
    void takingInOverwritesNothing() throws Exception {
        Path file = home.resolve("Grey.thumbsmith-preset");
        presets.share(new Preset("Grey", GREY, false), file);
        presets.save("grey", PrepRecipe.PLAIN);
        assertThat(presets.take(file).name()).isEqualTo("Grey 2");
        assertThat(presets.named("grey").orElseThrow().recipe()).isEqualTo(PrepRecipe.PLAIN);
    }

    @Test
    void aFileThatIsNoPresetIsRefusedAndNotKept() throws IOException {
        Path file = home.resolve("photo.thumbsmith-preset");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        assertThatThrownBy(() -> presets.take(file)).isInstanceOf(BadRecipeException.class);
        assertThat(presets.all()).hasSize(5);
    }

    @Test
    void aBrokenFileInTheFolderIsLeftOutAndStays() throws Exception {
        presets.save("Grey", GREY);
        Path broken = home.resolve("presets/Broken.thumbsmith-preset");
        Files.writeString(broken, "{");
        assertThat(presets.named("Broken")).isEqualTo(Optional.empty());
        assertThat(presets.all()).hasSize(6);
        assertThat(broken).exists();
    }

    @Test
    void nothingButPresetsIsLeftInTheFolder() throws Exception {
        presets.save("Grey", GREY);
        try (Stream<Path> files = Files.list(home.resolve("presets"))) {
            assertThat(files).extracting(it -> it.getFileName().toString()).containsExactly("Grey.thumbsmith-preset");
        }
    }

    private Frame frame(String name) {
        return presets.named(name).orElseThrow().recipe().frame();
    }
}
