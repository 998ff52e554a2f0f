package thumbsmith.looks;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** A look in the list: portrait, name and how it stands. Kept while the look changes, so that focus and portrait stay. */
final class LookCard extends ToggleButton {
    private static final int EDGE = 400;

    private final Thumbnails thumbnails;
    private final PictureView portrait = new PictureView(PictureView.Fit.COVER);
    private final Label name = new Label();
    private final Label status = new Label();
    private final ProgressBar progress = new ProgressBar();
    private Optional<Path> shown = Optional.empty();
    private Look look;

    LookCard(Thumbnails thumbnails, Look look) {
        this.thumbnails = thumbnails;
        this.look = look;
        getStyleClass().add("look-card");
        setId("look-" + look.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(body(look.mode()));
        show(look);
    }

    private VBox body(LookMode mode) {
        StackPane box = new StackPane(Icons.large(mode == LookMode.PERSONA ? Feather.USER : Feather.DROPLET), portrait);
        box.getStyleClass().add("look-portrait");
        name.getStyleClass().add("look-name");
        status.getStyleClass().add("card-detail");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("small");
        VBox body = new VBox(box, name, status, progress);
        body.getStyleClass().add("look-body");
        body.setAlignment(Pos.TOP_LEFT);
        return body;
    }

    Look look() {
        return look;
    }

    void show(Look next) {
        look = next;
        name.setText(next.name());
        status.setText(LookWords.status(next));
        status.setGraphic(isTroubled(next) ? Icons.of(Feather.ALERT_CIRCLE) : null);
        boolean training = next.status() == LookStatus.PROCESSING;
        Shown.set(progress, training);
        progress.setProgress(next.progress() / 100.0);
        setAccessibleText(LookWords.spoken(next));
        if (!next.portrait().equals(shown)) load(next.portrait());
    }

    private static boolean isTroubled(Look look) {
        return look.status() == LookStatus.FAILED || look.mark() == LookMark.NOT_AT_SERVICE;
    }

    private void load(Optional<Path> file) {
        shown = file;
        portrait.imageProperty().set(null);
        file.ifPresent(
                path -> thumbnails.load(path, EDGE, portrait.imageProperty()::set, fault -> shown = Optional.empty()));
    }
}
