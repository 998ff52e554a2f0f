package thumbsmith.store;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;

/** Real PNGs of 320 px on their longer side: a few dozen drawings, each file with its own recipe. */
final class SmallPictures {
    private static final int DRAWINGS = 48;
    private static final int LONGER = 320;

    private final ImageEngine images = new PixelEngine();
    private final List<byte[]> wide = drawn(LONGER, 180);
    private final List<byte[]> tall = drawn(180, LONGER);
    private final List<byte[]> square = drawn(LONGER, LONGER);
    private int next;

    /** Answers with the bytes of the file. */
    int write(Recipe recipe, Path file) throws IOException {
        List<byte[]> drawings = switch (recipe.format()) {
            case WIDE -> wide;
            case TALL -> tall;
            case SQUARE -> square;
        };
        byte[] drawing = drawings.get(next++ % DRAWINGS);
        byte[] picture = images.withText(drawing, Map.of(OutputShelf.RECIPE_ENTRY, RecipeJson.write(recipe)));
        Files.write(file, picture);
        return picture.length;
    }

    private List<byte[]> drawn(int width, int height) {
        List<byte[]> drawings = new ArrayList<>();
        for (int i = 0; i < DRAWINGS; i++) drawings.add(images.png(drawing(i, width, height)));
        return drawings;
    }

    private static BufferedImage drawing(int number, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        float hue = number / (float) DRAWINGS;
        pen.setPaint(new GradientPaint(0, 0, Color.getHSBColor(hue, 0.8f, 0.9f), 0, height, Color.BLACK));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.getHSBColor(hue + 0.5f, 0.6f, 1f));
        pen.fillOval(width / 8 + number, height / 4, height / 2, height / 2);
        pen.dispose();
        return picture;
    }
}
