package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import thumbsmith.draft.paint.Rgb;

/**
 * A run of neighbouring pixels of nearly one colour.
 *
 * @param pixels indices into the picture
 * @param box in px
 * @param rgb the mean colour
 * @param spread standard deviation of the lightness of its inner pixels from row to row's mean, of 255
 * @param contrast the share of the pixels right around it that differ strongly in lightness
 */
record Blob(int[] pixels, Rectangle box, int rgb, double spread, double contrast) {
    private static final double FLATTEST = 7;
    private static final double PARTED = 0.8;
    /** Of 442. */
    private static final double SAME = 60;

    /** Whether it may be a letter of a headline in a picture of that height. */
    boolean mayBeLetter(int width, int height) {
        boolean sized = box.height >= 0.055 * height && box.height <= 0.5 * height;
        boolean shaped = box.width >= 0.12 * box.height && box.width <= 1.7 * box.height;
        double filled = (double) pixels.length / box.width / box.height;
        boolean inside = box.x > 0 && box.y > 0 && box.getMaxX() < width && box.getMaxY() < height;
        return sized && shaped && inside && filled > 0.22 && filled < 0.97 && spread < FLATTEST && contrast > PARTED;
    }

    /** Whether it is a point, an accent or a thin letter beside a letter, in the same colour. */
    boolean belongsTo(Blob letter) {
        Rectangle near = new Rectangle(letter.box);
        near.grow((int) (0.45 * letter.box.height), (int) (0.12 * letter.box.height));
        return near.contains(box) && Rgb.distance(rgb, letter.rgb) < SAME;
    }

    /** Whether both stand in one line, in one size, next to one another. */
    boolean standsBeside(Blob other) {
        double height = Math.max(box.height, other.box.height);
        boolean sized = Math.min(box.height, other.box.height) > 0.8 * height;
        boolean level = Math.abs(box.getMaxY() - other.box.getMaxY()) < 0.14 * height
                || Math.abs(box.y - other.box.y) < 0.14 * height;
        double gap = Math.max(box.x, other.box.x) - Math.min(box.getMaxX(), other.box.getMaxX());
        return sized && level && gap < 0.75 * height;
    }
}
