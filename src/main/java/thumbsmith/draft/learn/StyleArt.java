package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thumbsmith.draft.LearnedLook;

/** The training pictures of the styles that come ready. What a style is, is measured from them as from anybody's. */
enum StyleArt {
    NEON_NIGHT {
        @Override
        void paint(Brush brush, int number) {
            NeonArt.paint(brush, number);
        }
    },
    CLEAN_STUDIO {
        @Override
        void paint(Brush brush, int number) {
            StudioArt.paint(brush, number);
        }
    },
    RETRO_PRINT {
        @Override
        void paint(Brush brush, int number) {
            RetroArt.paint(brush, number);
        }
    };

    private static final int PX = 512;

    /** @param number 0–2 */
    abstract void paint(Brush brush, int number);

    List<BufferedImage> pictures() {
        return IntStream.range(0, 3)
                .mapToObj(number -> Drawing.of(PX, brush -> paint(brush, number)))
                .toList();
    }

    LearnedLook look(String name) {
        List<BufferedImage> pictures = pictures();
        return Measured.look(name, pictures.getFirst(), Optional.empty(), pictures);
    }
}
