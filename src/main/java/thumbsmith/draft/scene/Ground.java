package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;

/** What a picture stands on where no place is wanted. Every one leads the light to the focus. */
public enum Ground {
    /** Light falling off from the focus. */
    GLOW,
    /** Two halves of colour, parted by a slanted line of light. */
    SPLIT,
    /** Beams from the focus. */
    RAYS,
    /** Dots that grow away from the light, as in printed comics. */
    HALFTONE,
    /** Lights out of focus. */
    BOKEH,
    /** Streaks toward the focus. */
    SPEED,
    /** A grid in perspective under a glowing horizon. */
    GRID,
    /** Large soft patches of colour. */
    BLOBS,
    /** Slanted bands. */
    STRIPES,
    /** A rough wall with light on it. */
    CONCRETE,
    /** A dark room with a cone of light. */
    SPOTLIGHT,
    /** Clouds lit from the focus. */
    SMOKE,
    /** A sky full of stars. */
    STARS,
    /** Sheets of paper over each other. */
    PAPER;

    /** Fills the whole picture, opaque. */
    public void paint(BufferedImage picture, Setting setting) {
        switch (this) {
            case GLOW -> Glows.glow(picture, setting);
            case SPLIT -> Shapes.split(picture, setting);
            case RAYS -> Beams.rays(picture, setting);
            case HALFTONE -> Shapes.halftone(picture, setting);
            case BOKEH -> Glows.bokeh(picture, setting);
            case SPEED -> Beams.speed(picture, setting);
            case GRID -> Beams.grid(picture, setting);
            case BLOBS -> Glows.blobs(picture, setting);
            case STRIPES -> Shapes.stripes(picture, setting);
            case CONCRETE -> Textures.concrete(picture, setting);
            case SPOTLIGHT -> Glows.spotlight(picture, setting);
            case SMOKE -> Textures.smoke(picture, setting);
            case STARS -> Textures.stars(picture, setting);
            case PAPER -> Shapes.paper(picture, setting);
        }
    }
}
