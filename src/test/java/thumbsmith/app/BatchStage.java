package thumbsmith.app;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Folders of pictures to be prepared, drawn here, some of them broken. */
final class BatchStage {
    private static final byte[] NO_PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    private BatchStage() {}

    /** Pictures 001.jpg, 002.jpg and so on in three shapes; the last ones are broken. */
    static Path folder(Path folder, int pictures, int broken) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= pictures; i++) {
            Path file = folder.resolve("%03d.jpg".formatted(i));
            if (i > pictures - broken) Files.write(file, NO_PICTURE);
            else ImageIO.write(drawn(i), "jpg", file.toFile());
        }
        return folder;
    }

    private static BufferedImage drawn(int number) {
        int width = number % 3 == 1 ? 360 : 640;
        int height = number % 3 == 0 ? 640 : 400;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color sky = Color.getHSBColor(number * 0.137f, 0.6f, 0.9f);
        Color ground = Color.getHSBColor(number * 0.137f + 0.4f, 0.7f, 0.35f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, height, ground));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(width / 2 - 60, height / 2 - 60, 120, 120);
        pen.dispose();
        return picture;
    }
}
