package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** A button that opens thumbnails of the Library in the form; pressing one puts it into the next empty place. */
final class ShelfPicturesView extends VBox {
    private static final Texts TEXTS = Texts.of(ShelfPicturesView.class);
    private static final int EDGE = 240;

    private final Thumbnails thumbnails;
    private final Consumer<Path> take;
    private final FlowPane tiles = new FlowPane();

    ShelfPicturesView(ShelfPictures shelf, Thumbnails thumbnails, Consumer<Path> take) {
        this.thumbnails = thumbnails;
        this.take = take;
        getStyleClass().add("shelf-pictures");
        tiles.getStyleClass().add("shelf-tiles");
        Button open = new Button(null, Icons.of(Feather.IMAGE));
        open.setId("train-library");
        open.getStyleClass().add("small");
        open.setOnAction(press -> shelf.toggle());
        getChildren().addAll(open, tiles);
        shelf.picturesProperty().when(Shown.is(this)).subscribe(files -> {
            open.setText(TEXTS.get(files.isPresent() ? "shelf.close" : "shelf.open"));
            show(files);
        });
    }

    private void show(Optional<List<Path>> files) {
        Shown.set(tiles, files.isPresent());
        tiles.getChildren()
                .setAll(files.orElse(List.of()).stream().map(this::tile).toList());
        if (files.filter(List::isEmpty).isPresent())
            tiles.getChildren().add(Pieces.words(TEXTS.get("shelf.empty"), "quiet", "small"));
    }

    private Button tile(Path file) {
        PictureView picture = new PictureView(PictureView.Fit.COVER);
        Button tile = new Button(null, picture);
        tile.getStyleClass().add("shelf-tile");
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleText(TEXTS.get("shelf.take", file.getFileName()));
        tile.setOnAction(press -> take.accept(file));
        thumbnails.load(file, EDGE, picture.imageProperty()::set, fault -> tile.setDisable(true));
        return tile;
    }
}
