package thumbsmith.create;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A line as long as the longest title that is taken, filled as far as a title reaches, with a mark where lists cut. */
final class TitleMeter extends Pane {
    private static final double HEIGHT = 4;
    private static final double MARK = 8;

    private final Region filled = Nodes.styled(new Region(), "title-meter-filled");
    private final Region phone = Nodes.styled(new Region(), "title-meter-mark");
    private final Region list = Nodes.styled(new Region(), "title-meter-mark");
    private final double share;

    TitleMeter(TitleLength length) {
        share = Math.min(1, (double) length.characters() / TitleLength.MOST);
        getStyleClass().add("title-meter");
        if (length.shows() != TitleLength.Shows.EVERYWHERE)
            filled.getStyleClass().add("cut");
        getChildren().addAll(filled, phone, list);
        setMinHeight(MARK);
        setPrefHeight(MARK);
        setMaxHeight(MARK);
    }

    @Override
    protected void layoutChildren() {
        double top = (MARK - HEIGHT) / 2;
        filled.resizeRelocate(0, top, getWidth() * share, HEIGHT);
        mark(phone, TitleLength.PHONE);
        mark(list, TitleLength.LIST);
    }

    private void mark(Region mark, int characters) {
        mark.resizeRelocate(getWidth() * characters / TitleLength.MOST, 0, 1, MARK);
    }
}
