package thumbsmith.create;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Look;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** A small portrait of a look: a round one for a persona; an icon where there is none yet. */
final class Portrait extends StackPane {
    private static final double SIZE = 28;

    private final Thumbnails thumbnails;
    private final PictureView picture = new PictureView(PictureView.Fit.COVER);
    private final Node stand;
    private Work.Running loading = () -> {};

    Portrait(LookMode mode, Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().addAll("portrait", mode.wire());
        stand = Icons.of(mode == LookMode.PERSONA ? Feather.USER : Feather.DROPLET);
        picture.setCorner(mode == LookMode.PERSONA ? SIZE / 2 : 4);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(stand, picture);
    }

    void show(Optional<Look> look) {
        loading.cancel();
        picture.imageProperty().set(null);
        stand.setVisible(true);
        look.flatMap(Look::portrait)
                .ifPresent(file -> loading = thumbnails.load(file, 2 * (int) SIZE, this::take, fault -> {}));
    }

    private void take(javafx.scene.image.Image image) {
        picture.imageProperty().set(image);
        stand.setVisible(false);
    }
}
