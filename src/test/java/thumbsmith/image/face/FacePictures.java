package thumbsmith.image.face;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import thumbsmith.image.Bitmap;
import thumbsmith.image.SafeZone;

/**
 * Writes pictures to look at: the faces found, crops in three ratios with what players lay over them, cut-outs and
 * blurred faces. Argument: the folder; then, optionally, more pictures.
 */
final class FacePictures {
    private static final int HEIGHT = 480;
    private static final int SQUARE = 16;
    private static final double[] RATIOS = {16 / 9.0, 9 / 16.0, 1};

    private final Path folder;
    private final FaceFinder finder = new FaceFinder();
    private final PersonCutout cutout = new PersonCutout();

    private FacePictures(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        FacePictures pictures = new FacePictures(Files.createDirectories(Path.of(args[0])));
        pictures.write("astronaut", Portraits.picture(Portraits.ASTRONAUT));
        pictures.write("hopper", Portraits.picture(Portraits.HOPPER));
        pictures.write("scene", Portraits.crowd());
        for (String more : List.of(args).subList(1, args.length)) {
            pictures.write(
                    Path.of(more).getFileName().toString(),
                    ImageIO.read(Path.of(more).toFile()));
        }
    }

    private void write(String name, BufferedImage picture) throws IOException {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            List<Face> faces = finder.find(bitmap);
            save(name + "-found", found(bitmap, picture, faces));
            save(name + "-crops", crops(picture, faces));
            try (Bitmap cut = cutout.cutOut(bitmap);
                    Bitmap blurred = FaceBlur.blur(bitmap, faces)) {
                save(name + "-cut", onCheckerboard(cut.toBufferedImage()));
                save(name + "-blurred", blurred.toBufferedImage());
            }
        }
    }

    private void save(String name, BufferedImage picture) throws IOException {
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    private BufferedImage found(Bitmap bitmap, BufferedImage picture, List<Face> faces) {
        BufferedImage copy = copy(picture);
        Graphics2D pen = pen(copy);
        for (Face face : faces) {
            pen.setColor(Color.YELLOW);
            pen.draw(face.box());
            pen.setColor(Color.ORANGE);
            pen.draw(Head.of(face, copy.getWidth(), copy.getHeight()));
            pen.setColor(Color.CYAN);
            finder.mesh(bitmap, face).forEach(it -> dot(pen, it, 1));
            pen.setColor(Color.RED);
            face.landmarks().forEach(it -> dot(pen, it, 3));
        }
        pen.dispose();
        return copy;
    }

    private static void dot(Graphics2D pen, Point2D.Double at, double radius) {
        pen.fill(new Ellipse2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius));
    }

    private static BufferedImage crops(BufferedImage picture, List<Face> faces) {
        double width = 0;
        for (double ratio : RATIOS) width += HEIGHT * ratio + 10;
        BufferedImage sheet = new BufferedImage((int) width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(sheet);
        double x = 0;
        for (double ratio : RATIOS) {
            crop(pen, picture, faces, new Rectangle2D.Double(x, 0, HEIGHT * ratio, HEIGHT));
            x += HEIGHT * ratio + 10;
        }
        pen.dispose();
        return sheet;
    }

    private static void crop(Graphics2D pen, BufferedImage picture, List<Face> faces, Rectangle2D.Double to) {
        double ratio = to.width / to.height;
        Rectangle2D.Double from = SmartCrop.about(picture.getWidth(), picture.getHeight(), ratio, faces);
        pen.drawImage(
                picture,
                (int) to.x,
                (int) to.y,
                (int) to.getMaxX(),
                (int) to.getMaxY(),
                (int) from.x,
                (int) from.y,
                (int) from.getMaxX(),
                (int) from.getMaxY(),
                null);
        pen.setColor(new Color(0x80000000, true));
        SafeZone.of(ratio).forEach(it -> pen.fill(it.within(to)));
    }

    private static BufferedImage onCheckerboard(BufferedImage picture) {
        BufferedImage board = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(board);
        for (int i = 0; i < board.getWidth() * board.getHeight() / SQUARE / SQUARE * 2; i++) {
            int across = board.getWidth() / SQUARE + 1;
            pen.setColor((i % across + i / across) % 2 == 0 ? Color.WHITE : Color.LIGHT_GRAY);
            pen.fillRect(i % across * SQUARE, i / across * SQUARE, SQUARE, SQUARE);
        }
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return board;
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        copy.createGraphics().drawImage(picture, 0, 0, null);
        return copy;
    }

    private static Graphics2D pen(BufferedImage picture) {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setStroke(new BasicStroke(2));
        return pen;
    }
}
