package thumbsmith.looks;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** A training picture over the cards, whole and as large as they leave room for. */
final class EnlargedView extends StackPane {
    private static final Texts TEXTS = Texts.of(EnlargedView.class);
    private static final int EDGE = 1600;

    private final Thumbnails thumbnails;
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final Button close = new Button(null, Icons.of(Feather.X));

    EnlargedView(LooksViewModel model, Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        setId("look-enlarged");
        getStyleClass().add("look-enlarged");
        close.setId("look-enlarged-close");
        close.getStyleClass().addAll("button-icon");
        close.setAccessibleText(TEXTS.get("enlarged.close"));
        close.setOnAction(press -> model.reduce());
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        setMinSize(0, 0);
        picture.setMinSize(0, 0);
        getChildren().addAll(picture, Keys.tip(close, TEXTS.get("enlarged.close") + "  (Esc)"));
        setOnMouseClicked(click -> model.reduce());
        model.enlargedProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Optional<Path> file) {
        picture.imageProperty().set(null);
        Shown.set(this, file.isPresent());
        file.ifPresent(path -> {
            thumbnails.load(path, EDGE, picture.imageProperty()::set, fault -> {});
            close.requestFocus();
        });
    }
}
