package thumbsmith.mask;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.Work;

/** A bench whose surroundings are in the test's hand; everything runs on the calling thread. */
final class MaskBench {
    static final int WIDTH = 200;
    static final int HEIGHT = 120;

    final Path home;
    final MaskViewModel model;
    /** Where people are; empty while nobody is. */
    Optional<MaskPlane> people = Optional.empty();

    int searches;
    Optional<PaintedMask> painted = Optional.empty();

    MaskBench(Path home) throws IOException {
        this(home, Work.inline());
    }

    MaskBench(Path home, Work work) throws IOException {
        this.home = home;
        model = new MaskViewModel(work, new PixelEngine(), file -> {
            searches++;
            return people;
        });
        model.onPainted(mask -> painted = Optional.of(mask));
        picture("source.png", WIDTH, HEIGHT, Color.GRAY);
    }

    MaskBench open() {
        model.open(home.resolve("source.png"), Optional.empty());
        return this;
    }

    Path picture(String name, int width, int height, Color colour) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return write(name, picture);
    }

    Path write(String name, BufferedImage picture) throws IOException {
        Path file = home.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /** White from left to right over so many px, black beyond. */
    Path halfWhite(String name, int width, int height, int white) throws IOException {
        BufferedImage mask = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = mask.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, white, height);
        pen.dispose();
        return write(name, mask);
    }

    void use(Tool tool) {
        model.tools().toolProperty().set(tool);
    }

    void use(Marking marking) {
        model.tools().markingProperty().set(marking);
    }

    /** From press to release. */
    void draw(Point... places) {
        model.press(places[0], false);
        for (Point place : places) model.drag(place);
        model.release();
    }

    int at(int x, int y) {
        return model.at(x, y);
    }

    String said() {
        return model.noticeProperty().get().orElse("");
    }
}
