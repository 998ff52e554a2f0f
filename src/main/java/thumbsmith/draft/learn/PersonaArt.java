package thumbsmith.draft.learn;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.paint.Rgb;

/** The two people that come ready, drawn flat with light and shade: head and shoulders, in three moods each. */
enum PersonaArt {
    MILA(
            new DrawnFace(0xFFD3B6, 0xF0A988, 0xFF8F80, 0x3FA37C, 0x6B2F22, 0xD2455B, true),
            new int[] {0x7C5CE0, 0x12B5B0, 0xFFB02E}) {
        @Override
        void behind(Brush brush) {
            MilaOutfit.behind(brush);
        }

        @Override
        void clothes(Brush brush) {
            MilaOutfit.clothes(brush);
        }

        @Override
        void front(Brush brush) {
            MilaOutfit.front(brush);
        }
    },
    JONAS(
            new DrawnFace(0xA86B45, 0x7F4A2E, 0xB8593C, 0x4A2A17, 0x1B1312, 0x7A3B32, false),
            new int[] {0xFF7A3D, 0x2FBF71, 0x3AA0F2}) {
        @Override
        void behind(Brush brush) {
            // Short hair hides nothing.
        }

        @Override
        void clothes(Brush brush) {
            JonasOutfit.clothes(brush);
        }

        @Override
        void front(Brush brush) {
            JonasOutfit.front(brush);
        }
    };

    /** Of a training picture, in px. */
    private static final int PX = 512;
    /** Of the cut-out: enough for a person as high as a draft. */
    private static final int CUTOUT_PX = 1000;
    /** Brow to chin and temple to temple on the field, as a detector would give it. */
    private static final Rectangle2D FACE = new Rectangle2D.Double(32, 31, 36, 35.5);

    private final DrawnFace face;
    private final int[] grounds;

    PersonaArt(DrawnFace face, int[] grounds) {
        this.face = face;
        this.grounds = grounds;
    }

    /** Hair behind the neck. */
    abstract void behind(Brush brush);

    abstract void clothes(Brush brush);

    /** Hair, beard, glasses: what lies over the face. */
    abstract void front(Brush brush);

    List<BufferedImage> pictures() {
        return Stream.of(Expression.values()).map(this::picture).toList();
    }

    LearnedLook look(String name) {
        List<BufferedImage> pictures = pictures();
        return Measured.look(name, pictures.getFirst(), Optional.of(cutout()), pictures);
    }

    private BufferedImage picture(Expression expression) {
        int ground = grounds[expression.ordinal()];
        return Drawing.of(PX, brush -> {
            brush.shaded(new Rectangle2D.Double(0, 0, 100, 100), Rgb.lighter(ground, 0.25), Rgb.darker(ground, 0.2));
            brush.glow(46, 40, 52, 0xFFFFFF, 0.4);
            paint(brush, expression);
        });
    }

    /** The most expressive face, to stand on a thumbnail. */
    private Cutout cutout() {
        BufferedImage drawn = Drawing.of(CUTOUT_PX, brush -> paint(brush, Expression.AMAZED));
        double unit = CUTOUT_PX / 100.0;
        Rectangle2D.Double box = new Rectangle2D.Double(
                FACE.getX() * unit, FACE.getY() * unit, FACE.getWidth() * unit, FACE.getHeight() * unit);
        return OnePerson.in(drawn, box).orElseThrow();
    }

    private void paint(Brush brush, Expression expression) {
        behind(brush);
        face.paintNeck(brush);
        clothes(brush);
        face.paint(brush, expression);
        front(brush);
        DrawnFace.sparkle(brush);
    }
}
