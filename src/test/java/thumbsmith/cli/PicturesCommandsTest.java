package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Presets;
import tools.jackson.databind.JsonNode;

/** {@code prep} and {@code inspect} on real, small pictures. */
class PicturesCommandsTest {
    @TempDir
    Path folder;

    private FakeHost host;

    @BeforeEach
    void open() {
        host = new FakeHost(null, folder);
    }

    private Path picture(String name, int width, int height) throws IOException {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(new Color(200, 80, 40));
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(drawn, name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }

    private Path broken(String name) throws IOException {
        Path whole = picture(name, 64, 36);
        byte[] bytes = Files.readAllBytes(whole);
        return Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length / 3));
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Ran prep(String... more) {
        List<String> args = new ArrayList<>(List.of("prep", in(), "--out", out().toString()));
        args.addAll(List.of(more));
        return Ran.with(host, args.toArray(String[]::new));
    }

    private List<String> results() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void preparesAFolderToTheSizeAndPrintsThePaths() throws IOException {
        picture("a.png", 320, 240);
        picture("b.png", 320, 240);

        Ran ran = prep("--size", "128x72", "--quality", "85", "--name", "{n:02}-{name}-{w}x{h}");

        assertThat(ran.code()).isZero();
        assertThat(results()).containsExactly("01-a-128x72.jpg", "02-b-128x72.jpg");
        assertThat(ran.out().lines())
                .containsExactlyInAnyOrder(
                        out().resolve("01-a-128x72.jpg").toString(),
                        out().resolve("02-b-128x72.jpg").toString());
        assertThat(ran.err()).contains("2 of 2 pictures are ready.");
        BufferedImage result = ImageIO.read(out().resolve("01-a-128x72.jpg").toFile());
        assertThat(result.getWidth()).isEqualTo(128);
        assertThat(result.getHeight()).isEqualTo(72);
    }

    @Test
    void tellsABrokenFileInOneLineAndDoesTheOthers() throws IOException {
        picture("a.png", 64, 36);
        broken("b.png");
        picture("c.png", 64, 36);

        Ran ran = prep();

        assertThat(ran.code()).isEqualTo(5);
        assertThat(results()).containsExactly("a.jpg", "c.jpg");
        assertThat(ran.err().lines().filter(it -> it.contains("b.png"))).hasSize(1);
        assertThat(ran.err()).contains("2 of 3 pictures are ready. 1 could not be prepared.");
    }

    @Test
    void writesOneObjectAPictureWithJson() throws IOException {
        Path good = picture("a.png", 320, 240);
        Path bad = broken("b.png");

        Ran ran = prep("--json", "--ratio", "1:1", "--format", "png", "--jobs", "1");

        List<JsonNode> lines = ran.json();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().propertyNames())
                .containsExactly("input", "output", "width", "height", "bytes", "quality", "left_out", "note");
        assertThat(lines.getFirst().get("input").asString()).isEqualTo(good.toString());
        assertThat(lines.getFirst().get("width").asInt()).isEqualTo(240);
        assertThat(lines.getFirst().get("bytes").asLong()).isEqualTo(Files.size(out().resolve("a.png")));
        assertThat(lines.get(1).get("input").asString()).isEqualTo(bad.toString());
        assertThat(lines.get(1).get("error").get("code").asString()).isEqualTo("BAD_PICTURE");
        assertThat(ran.code()).isEqualTo(5);
    }

    @Test
    void leavesWhatIsThereUnlessToldOtherwise() throws IOException {
        picture("a.png", 64, 36);
        prep();
        Path result = out().resolve("a.jpg");
        Files.writeString(result, "mine");

        assertThat(prep().err()).contains("There is a a.jpg already.");
        assertThat(result).hasContent("mine");
        assertThat(prep("--on-exists", "number").code()).isZero();
        assertThat(results()).containsExactly("a (2).jpg", "a.jpg");
        assertThat(prep("--on-exists", "replace").code()).isZero();
        assertThat(ImageIO.read(result.toFile())).isNotNull();
    }

    @Test
    void meetsAByteBudgetOrSaysWhatWouldFit() throws IOException {
        picture("a.png", 640, 360);

        assertThat(prep("--max-bytes", "20KB").code()).isZero();
        assertThat(Files.size(out().resolve("a.jpg"))).isLessThanOrEqualTo(20_000);

        Ran ran = prep("--max-bytes", "300", "--name", "tiny");
        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("would fit");
    }

    @Test
    void followsPresetsOfItsOwnAndOfFiles() throws Exception {
        picture("a.png", 320, 240);
        Presets presets = new Presets(folder.resolve("presets"));
        Frame frame = new Frame(
                java.util.Optional.of(new Frame.Size(50, 40)),
                java.util.Optional.empty(),
                Frame.Fit.FILL,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
        presets.save("My cards", PrepRecipe.PLAIN.with(frame));
        Path shared = folder.resolve("shared.thumbsmith-preset");
        presets.share(presets.named("My cards").orElseThrow(), shared);

        assertThat(prep("--preset", "my CARDS", "--name", "own", "--json")
                        .onlyJson()
                        .get("width")
                        .asInt())
                .isEqualTo(50);
        assertThat(prep("--recipe", shared.toString(), "--size", "30x20", "--name", "file", "--json")
                        .onlyJson()
                        .get("height")
                        .asInt())
                .isEqualTo(20);
        assertThat(prep("--preset", "square", "--name", "square", "--json")
                        .onlyJson()
                        .get("width")
                        .asInt())
                .isEqualTo(1280);
    }

    @Test
    void saysWhichPresetsThereAre() throws IOException {
        picture("a.png", 64, 36);

        Ran ran = prep("--preset", "nothing");

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("There is no preset nothing.").contains("Works everywhere");
    }

    @Test
    void writesAReportOnlyWhereItIsAskedTo() throws IOException {
        picture("a.png", 64, 36);
        Path report = folder.resolve("report.csv");

        prep("--report", report.toString());

        assertThat(results()).containsExactly("a.jpg");
        assertThat(Files.readString(report)).contains("a.jpg,64,36,");
    }

    @Test
    void refusesAReportOverAFileThatIsThereBeforeAnythingIsDone() throws IOException {
        Path original = picture("a.png", 64, 36);
        byte[] before = Files.readAllBytes(original);

        Ran ran = prep("--report", original.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--report takes a new file").contains("a.png");
        assertThat(original).hasBinaryContent(before);
        assertThat(out()).doesNotExist();
    }

    @Test
    void writesNoReportOverAResultThatCameMeanwhile() throws IOException {
        picture("a.png", 64, 36);

        Ran ran = prep("--report", out().resolve("a.jpg").toString());

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("The report could not be written");
        assertThat(ImageIO.read(out().resolve("a.jpg").toFile())).isNotNull();
    }

    @Test
    void keepsWhatIsFinishedOnCtrlC() throws IOException {
        picture("a.png", 64, 36);
        host.onSubscribe = host::interrupt;

        Ran ran = prep();

        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).contains("Stopped. 0 of 1 ready.");
        assertThat(results()).isEmpty();
    }

    @Test
    void makesNothingInTheHomeAndOpensNothing() throws IOException {
        picture("a.png", 64, 36);

        prep();
        Ran.with(host, "inspect", in());

        assertThat(folder.resolve("presets")).doesNotExist();
        assertThat(host.offline).isEmpty();
        assertThat(host.stays).isEmpty();
    }

    @Test
    void tellsWhatAPictureIs() throws IOException {
        Path file = picture("a.png", 64, 36);

        Ran words = Ran.with(host, "inspect", file.toString());
        JsonNode json = Ran.with(host, "inspect", "--json", file.toString()).onlyJson();

        assertThat(words.code()).isZero();
        assertThat(words.out())
                .contains("PNG, 64 × 36 px")
                .contains("no place")
                .contains("no face found")
                .contains("the service would take it as it is");
        assertThat(json.get("format").asString()).isEqualTo("PNG");
        assertThat(json.get("service_takes").asBoolean()).isTrue();
        assertThat(json.get("faces").size()).isZero();
        assertThat(json.get("orientation").asInt()).isEqualTo(1);
    }

    @Test
    void tellsFacesAndWhatTheServiceWouldNotTake() throws IOException {
        Path bmp = picture("a.bmp", 64, 36);

        Ran ran = Ran.with(host, "inspect", "--json", "assets/pictures/grace_hopper.jpg", bmp.toString());

        assertThat(ran.json().getFirst().get("faces").size()).isEqualTo(1);
        assertThat(ran.json().get(1).get("why").asString()).isEqualTo("It may not read BMP.");
    }

    @Test
    void tellsWhatCannotBeInspectedAndGoesOn() throws IOException {
        Path good = picture("a.png", 64, 36);

        Ran ran = Ran.with(host, "inspect", folder.resolve("missing.png").toString(), good.toString());

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err()).contains("missing.png: This file is not there.");
        assertThat(ran.out()).contains("a.png");
    }

    /** The file takes no room on the disk: nothing is written but its length. */
    @Test
    void tellsAFileTooLargeForTheMemoryInOneLineAndGoesOn() throws IOException {
        Path huge = folder.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        Path good = picture("a.png", 64, 36);

        Ran ran = Ran.with(host, "inspect", huge.toString(), good.toString());

        assertThat(ran.code()).isEqualTo(5);
        assertThat(ran.err().lines())
                .singleElement()
                .asString()
                .contains("huge.png: This file is too large to open: more than 500 MB.");
        assertThat(ran.out()).contains("a.png");
    }

    @Test
    void tellsWhatAVeryThinPictureIs() throws IOException {
        Ran ran = Ran.with(host, "inspect", picture("thin.png", 4000, 1).toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("PNG, 4000 × 1 px").contains("no face found");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("--out", new String[] {"prep", "x"}),
                Arguments.of("FILE", new String[] {"prep", "--out", "o"}),
                Arguments.of("FILE", new String[] {"inspect"}),
                Arguments.of("1280x720", new String[] {"prep", "x", "--out", "o", "--size", "big"}),
                Arguments.of("1–65500", new String[] {"prep", "x", "--out", "o", "--size", "0x5"}),
                Arguments.of("16:9", new String[] {"prep", "x", "--out", "o", "--ratio", "0:9"}),
                Arguments.of("fill, fit, pad", new String[] {"prep", "x", "--out", "o", "--fit", "crop"}),
                Arguments.of("center, face", new String[] {"prep", "x", "--out", "o", "--focus", "2,2"}),
                Arguments.of("jpg, png, webp", new String[] {"prep", "x", "--out", "o", "--format", "gif"}),
                Arguments.of("1 to 100", new String[] {"prep", "x", "--out", "o", "--quality", "101"}),
                Arguments.of("2MB", new String[] {"prep", "x", "--out", "o", "--max-bytes", "2 apples"}),
                Arguments.of("all, place, none", new String[] {"prep", "x", "--out", "o", "--strip", "some"}),
                Arguments.of("1 to 64", new String[] {"prep", "x", "--out", "o", "--jobs", "0"}),
                Arguments.of("skip, number, replace", new String[] {"prep", "x", "--out", "o", "--on-exists", "ask"}),
                Arguments.of("chosen apart", new String[] {"prep", "x", "--out", "o", "--name", "../{name}"}),
                Arguments.of(
                        "one of them",
                        new String[] {"prep", "x", "--out", "o", "--preset", "Square", "--recipe", "r"}));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndEndsWithTwo(String expected, String[] args) {
        Ran ran = Ran.with(host, args);

        assertThat(ran.err()).contains(expected).contains("--help");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void helpNamesTheCommandsAmongTheOthers() {
        assertThat(Ran.with(host, "--help").out()).contains("prep").contains("inspect");
    }
}
