package thumbsmith.create;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import thumbsmith.contract.Format;
import thumbsmith.job.Output;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/**
 * The upper part of a card: first what the job is doing, then its picture. Has the shape of the picture to come, so
 * that nothing jumps; a tall one gets a square.
 */
final class CardStage extends StackPane {
    private static final int EDGE = 720;

    private final double ratio;
    private final Thumbnails thumbnails;
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final Label gone = Nodes.label("", "quiet", "small");
    private Work.Running loading = () -> {};

    CardStage(CreateViewModel screen, JobCardModel card, Thumbnails thumbnails) {
        Format format = card.job().recipe().format();
        this.ratio = Math.max(1, (double) format.width() / format.height());
        this.thumbnails = thumbnails;
        getStyleClass().add("card-picture");
        picture.setMinSize(0, 0);
        picture.setPrefSize(1, 1);
        picture.setMouseTransparent(true);
        CardStatus status = new CardStatus(screen, card);
        getChildren().addAll(status, picture, gone);
        Shown.set(gone, false);
        Nodes.follow(this, card.outputProperty(), this::show);
        Nodes.follow(this, card.phaseProperty(), phase -> Shown.set(status, phase.kind() != Phase.Kind.DONE));
    }

    /** The picture as it is shown, for the hand that drags it out. */
    PictureView picture() {
        return picture;
    }

    private void show(Optional<Output> output) {
        loading.cancel();
        output.ifPresent(made -> loading = thumbnails.load(
                made.file(),
                EDGE,
                picture.imageProperty()::set,
                fault -> thumbnails.explain(made.file(), this::explain)));
    }

    private void explain(String why) {
        gone.setText(why);
        Shown.set(gone, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(width / ratio, super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
