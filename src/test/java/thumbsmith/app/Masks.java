package thumbsmith.app;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Masks for scripted edits: white is what changes. */
final class Masks {
    private Masks() {}

    static Path leftHalf(Path file) throws IOException {
        BufferedImage mask = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        var graphics = mask.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 320, 360);
        graphics.dispose();
        ImageIO.write(mask, "png", file.toFile());
        return file;
    }
}
