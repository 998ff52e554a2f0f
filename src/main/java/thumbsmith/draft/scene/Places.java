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
            case FOREST -> Woods.forest(scenery);
            case DESERT -> Sands.desert(scenery);
            case SNOW -> Highlands.snow(scenery);
            case CITY -> Towns.city(scenery);
            case NIGHT_CITY -> Towns.nightCity(scenery);
            case ROAD -> Sands.road(scenery);
            case UNDERGROUND -> Caves.underground(scenery);
            case ROOM -> Homes.room(scenery);
            case KITCHEN -> Homes.kitchen(scenery);
            case OFFICE -> Workplaces.office(scenery);
            case GYM -> Workplaces.gym(scenery);
            case STADIUM -> Venues.stadium(scenery);
            case STAGE -> Venues.stage(scenery);
            case SPACE -> Venues.space(scenery);
            case FIRE -> Venues.fire(scenery);
        }
        Backings.tint(picture, setting.palette(), toned);
    }
}
