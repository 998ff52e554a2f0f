package thumbsmith.draft.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.draft.paint.Rgb;

class HeadlineSettingPropertyTest {
    private static final double LEAST = 32;

    @Property(tries = 40, seed = "6")
    void allInkStaysInTheBoxAndOutOfWhatIsKeptFree(@ForAll long seed) {
        HeadlineWish wish = AnyWish.of(seed);
        HeadlineSetting setting = HeadlineSetting.fit(wish, LEAST);
        BufferedImage ink = Canvas.of(AnyWish.WIDTH, AnyWish.HEIGHT);
        setting.paintInk(ink, ground(seed));
        assertThat(where(ink, it -> it >>> 24 != 0))
                .allMatch(it -> wish.box().contains(it))
                .allMatch(it -> wish.keepOut().stream().noneMatch(it::intersects))
                .allMatch(it -> setting.bounds().intersects(it));
    }

    @Property(tries = 40, seed = "6")
    void nothingAtAllIsPaintedOnWhatIsKeptFree(@ForAll long seed) {
        HeadlineWish wish = AnyWish.of(seed);
        BufferedImage before = ground(seed);
        BufferedImage after = Canvas.copy(before);
        HeadlineSetting.fit(wish, LEAST).paint(after);
        for (Rectangle2D kept : wish.keepOut()) {
            Rectangle2D pixels = Boxes.outer(kept);
            assertThat(part(after, pixels)).isEqualTo(part(before, pixels));
        }
    }

    @Property(tries = 40, seed = "6")
    void lettersCanBeToldFromWhatIsAroundThem(@ForAll long seed) {
        HeadlineSetting setting = HeadlineSetting.fit(AnyWish.of(seed), LEAST);
        BufferedImage picture = ground(seed);
        setting.paint(picture);
        if (setting.capHeight() > 24) {
            assertThat(setting.contrast(picture)).isGreaterThanOrEqualTo(Contrast.READABLE);
        }
    }

    @Property(tries = 40, seed = "6")
    void wordsStayWholeAndInOrder(@ForAll long seed) {
        HeadlineWish wish = AnyWish.of(seed);
        Iterator<String> asked = wish.headline().words().iterator();
        for (String shown : HeadlineSetting.fit(wish, LEAST).words()) {
            while (!asked.next().equals(shown)) {
                assertThat(asked.hasNext()).as(shown).isTrue();
            }
        }
    }

    @Property(tries = 8, seed = "6")
    void theSameWishIsPaintedTheSame(@ForAll long seed) {
        BufferedImage once = ground(seed);
        BufferedImage again = ground(seed);
        HeadlineSetting.fit(AnyWish.of(seed), LEAST).paint(once);
        HeadlineSetting.fit(AnyWish.of(seed), LEAST).paint(again);
        assertThat(Arrays.equals(Canvas.pixels(once), Canvas.pixels(again))).isTrue();
    }

    /** Coarse stains of any colours. */
    private static BufferedImage ground(long seed) {
        SplittableRandom random = new SplittableRandom(~seed);
        BufferedImage ground = Canvas.of(AnyWish.WIDTH, AnyWish.HEIGHT);
        int around = random.nextInt(0x1000000);
        Canvas.paint(ground, pen -> {
            pen.setPaint(Rgb.paint(around));
            pen.fillRect(0, 0, AnyWish.WIDTH, AnyWish.HEIGHT);
            for (int i = 0; i < 30; i++) {
                pen.setPaint(Rgb.paint(Rgb.mix(around, random.nextInt(0x1000000), 0.5)));
                pen.fillOval(random.nextInt(AnyWish.WIDTH), random.nextInt(AnyWish.HEIGHT), 80, 60);
            }
        });
        return ground;
    }

    private static List<Rectangle2D> where(BufferedImage picture, IntPredicate kind) {
        int[] pixels = Canvas.pixels(picture);
        int width = picture.getWidth();
        return IntStream.range(0, pixels.length)
                .filter(it -> kind.test(pixels[it]))
                .<Rectangle2D>mapToObj(it -> new Rectangle2D.Double(it % width, it / width, 1, 1))
                .toList();
    }

    private static int[] part(BufferedImage picture, Rectangle2D at) {
        return picture.getRGB(
                (int) at.getX(), (int) at.getY(), (int) at.getWidth(), (int) at.getHeight(), null, 0, (int)
                        at.getWidth());
    }
}
