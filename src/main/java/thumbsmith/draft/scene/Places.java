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
        Scenery scenery = new Scenery(picture, setting);
        switch (place) {
            case BEACH -> Coasts.beach(scenery);
            case OCEAN -> Coasts.ocean(scenery);
            case SKY -> Coasts.sky(scenery);
            case MOUNTAINS -> Highlands.mountains(scenery);
            case FOREST -> Highlands.forest(scenery);
            case DESERT -> Highlands.desert(scenery);
            case SNOW -> Highlands.snow(scenery);
            case CITY -> Towns.city(scenery);
            case NIGHT_CITY -> Towns.nightCity(scenery);
            case ROAD -> Towns.road(scenery);
            case UNDERGROUND -> Towns.underground(scenery);
            case ROOM -> Interiors.room(scenery);
            case KITCHEN -> Interiors.kitchen(scenery);
            case OFFICE -> Interiors.office(scenery);
            case GYM -> Interiors.gym(scenery);
            case STADIUM -> Venues.stadium(scenery);
            case STAGE -> Venues.stage(scenery);
            case SPACE -> Venues.space(scenery);
            case FIRE -> Venues.fire(scenery);
        }
        Backings.tint(picture, setting.palette(), toned);
    }
}
