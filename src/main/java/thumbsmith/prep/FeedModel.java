package thumbsmith.prep;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.FeedSize;
import thumbsmith.darkroom.Legibility;
import thumbsmith.darkroom.PictureColours;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.image.Pixels;

/** The result as small as the feed shows it, how well the words in hand can be read there, and its colours. */
final class FeedModel {
    /**
     * What is known of a result.
     *
     * @param legibility of the text in hand; empty where there is none
     * @param colours sRGB, the most frequent first
     */
    record Feed(Pixels small, Optional<Legibility> legibility, List<Integer> colours) {}

    private record Wish(Pixels result, Optional<TextLayer> text) {}

    private final PrepDesk desk;
    private final TextLayers layers;
    private final NewestFirst<Wish, Feed> measuring;
    private final ReadOnlyObjectWrapper<Optional<Feed>> feed =
            new ReadOnlyObjectWrapper<>(this, "feed", Optional.empty());
    private boolean soon;

    FeedModel(PrepDesk desk, TextLayers layers) {
        this.desk = desk;
        this.layers = layers;
        // Beside the previews rather than between them: they wait for one another on their lane.
        measuring = new NewestFirst<>(
                desk.bench().work()::waiting,
                FeedModel::measure,
                (wish, made) -> feed.set(Optional.of(made)),
                (wish, fault) -> feed.set(Optional.empty()));
        desk.result().subscribe(this::follow);
        layers.selectedProperty().subscribe(index -> follow(desk.result().get()));
    }

    /** Empty until a result was shown. */
    ReadOnlyObjectProperty<Optional<Feed>> feedProperty() {
        return feed.getReadOnlyProperty();
    }

    /** Words are judged with every result; colours alone can wait until a slider rests. */
    private void follow(Optional<Pixels> result) {
        if (result.isEmpty()) feed.set(Optional.empty());
        else if (layers.selectedProperty().get() != TextLayers.NONE) measure();
        else if (!soon) measureSoon();
    }

    private void measureSoon() {
        soon = true;
        desk.bench()
                .soon()
                .execute(() -> desk.bench().work().front(() -> {
                    soon = false;
                    measure();
                }));
    }

    private void measure() {
        desk.result()
                .get()
                .ifPresent(it -> measuring.ask(new Wish(it, layers.current().getValue())));
    }

    private static Feed measure(Wish wish) {
        Pixels small = FeedSize.of(wish.result);
        return new Feed(small, wish.text.map(it -> Legibility.of(small, it)), PictureColours.of(small));
    }
}
