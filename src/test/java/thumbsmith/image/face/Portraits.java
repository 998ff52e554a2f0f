package thumbsmith.image.face;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The free portraits, and what can be done to them. */
final class Portraits {
    static final String ASTRONAUT = "astronaut.jpg";
    static final String HOPPER = "grace_hopper.jpg";
    static final String JOCONDE = "joconde.jpg";
    static final String ROCKET = "rocket.jpg";

    private Portraits() {}

    static BufferedImage picture(String name) {
        try {
            return ImageIO.read(Portraits.class.getResource("/thumbsmith/pictures/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage mirrored(BufferedImage picture) {
        AffineTransform mirror = AffineTransform.getScaleInstance(-1, 1);
        mirror.translate(-picture.getWidth(), 0);
        return drawn(picture, picture.getWidth(), picture.getHeight(), mirror);
    }

    /** About its centre; corners that come into view are grey. */
    static BufferedImage tilted(BufferedImage picture, double degrees) {
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        return drawn(picture, picture.getWidth(), picture.getHeight(), turn);
    }

    static BufferedImage darkened(BufferedImage picture, float factor) {
        return new RescaleOp(factor, 0, null).filter(picture, null);
    }

    static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = (int) Math.round(picture.getWidth() * factor);
        int height = (int) Math.round(picture.getHeight() * factor);
        return drawn(picture, width, height, AffineTransform.getScaleInstance(factor, factor));
    }

    /** 1280 × 720 px of drawn hills, without anybody. */
    static BufferedImage scene() {
        BufferedImage scene = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(scene);
        pen.setPaint(new java.awt.GradientPaint(0, 0, new Color(0x6FA8DC), 0, 720, new Color(0xF6E7C1)));
        pen.fillRect(0, 0, 1280, 720);
        for (int i = 0; i < 9; i++) {
            pen.setColor(new Color(40 + i * 9, 90 + i * 8, 50 + i * 4));
            pen.fillOval(i * 170 - 200, 430 + i % 3 * 50, 480, 500);
        }
        pen.dispose();
        return scene;
    }

    /** The drawn hills with three people of different size. */
    static BufferedImage crowd() {
        BufferedImage scene = scene();
        paste(scene, picture(ASTRONAUT), 90, 110, 300);
        paste(scene, picture(HOPPER), 480, 60, 240);
        paste(scene, mirrored(picture(HOPPER)), 900, 330, 300);
        return scene;
    }

    /** Draws a portrait into a scene, so large that it is that wide, in px. */
    static void paste(BufferedImage scene, BufferedImage portrait, int x, int y, int width) {
        BufferedImage scaled = scaled(portrait, (double) width / portrait.getWidth());
        Graphics2D pen = pen(scene);
        pen.drawImage(scaled, x, y, null);
        pen.dispose();
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform transform) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(drawn);
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, transform, null);
        pen.dispose();
        return drawn;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }
}
