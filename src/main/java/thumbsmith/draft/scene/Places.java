package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import thumbsmith.draft.brief.Place;

/** Grounds that are somewhere: layers of soft silhouettes in their own light, toned toward the palette. */
public final class Places {
    private Places() {}

    /**
     * Fills the whole picture, opaque.
     *
     * @param toned 0–1: how far the place's own colours give way to the palette's; a style wants much
     */
    public static void paint(BufferedImage picture, Place place, Setting setting, double toned) {
        switch (place) {
            case BEACH, OCEAN, SKY, SNOW -> Ground.BLOBS.paint(picture, setting);
            case MOUNTAINS, FOREST, DESERT, ROAD -> Ground.PAPER.paint(picture, setting);
            case SPACE -> Ground.STARS.paint(picture, setting);
            case CITY, NIGHT_CITY, KITCHEN, ROOM, OFFICE -> Ground.BOKEH.paint(picture, setting);
            case GYM, UNDERGROUND -> Ground.CONCRETE.paint(picture, setting);
            case STADIUM, STAGE -> Ground.SPOTLIGHT.paint(picture, setting);
            case FIRE -> Ground.SMOKE.paint(picture, setting);
        }
    }
}
