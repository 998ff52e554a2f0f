package thumbsmith.draft.brief;

import thumbsmith.draft.paint.Rgb;

/** What stands before a colour and changes it. */
enum Shade {
    DARK(0x000000, 0.45),
    LIGHT(0xffffff, 0.5);

    private final int towards;
    private final double share;

    Shade(int towards, double share) {
        this.towards = towards;
        this.share = share;
    }

    int of(int rgb) {
        return Rgb.mix(rgb, towards, share);
    }
}
