package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;

import java.awt.Shape;

/** What a drawn face shows: how far brows and lids are lifted, and the mouth. */
enum Expression {
    AMAZED(
            4.6,
            1.28,
            curve(42.6, 54.6, 45, 52.4, 55, 52.4, 57.4, 54.6, 58.6, 60, 54, 64, 50, 64, 46, 64, 41.4, 60, 42.6, 54.6)),
    GLAD(
            1.6,
            0.98,
            curve(
                    40.2, 53.4, 45, 55.6, 55, 55.6, 59.8, 53.4, 59.4, 59.8, 54.6, 62.6, 50, 62.6, 45.4, 62.6, 40.6,
                    59.8, 40.2, 53.4)),
    CALM(
            0.4,
            0.9,
            curve(42, 55.6, 46, 57.8, 54, 58, 59, 54.2, 56, 59.8, 51, 60.4, 48, 59.8, 45, 59.2, 43, 57.6, 42, 55.6));

    private final double browLift;
    private final double lids;
    private final Shape mouth;

    Expression(double browLift, double lids, Shape mouth) {
        this.browLift = browLift;
        this.lids = lids;
        this.mouth = mouth;
    }

    /** Field units. */
    double browLift() {
        return browLift;
    }

    /** How open the eyes are: 1 as usual. */
    double lids() {
        return lids;
    }

    Shape mouth() {
        return mouth;
    }
}
