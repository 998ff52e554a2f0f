package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pixels;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureOffers;
import thumbsmith.ui.Texts;

/** What lies behind the people, and whether their faces are blurred. */
final class BackdropModel {
    private static final Texts TEXTS = Texts.of(BackdropModel.class);
    private static final int WHITE = 0xFFFFFF;
    private static final int HALF = 50;
    /** The longer side of the little picture of a backdrop, in px. */
    private static final int EDGE = 192;

    /** The sorts of backdrops, in the order in which they stand. */
    enum Sort {
        KEPT,
        TRANSPARENT,
        COLOUR,
        BLURRED,
        PICTURE;

        static Sort of(Backdrop backdrop) {
            return switch (backdrop) {
                case Backdrop.Kept() -> KEPT;
                case Backdrop.Transparent() -> TRANSPARENT;
                case Backdrop.Colour _ -> COLOUR;
                case Backdrop.Blurred _ -> BLURRED;
                case Backdrop.Picture _ -> PICTURE;
            };
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A picture as a backdrop, small. */
    record Sample(Path file, Pixels pixels) {}

    private final PrepSession session;
    private final PrepBench bench;
    private final Dial strength;
    private final ReadOnlyObjectWrapper<Optional<Sample>> sample =
            new ReadOnlyObjectWrapper<>(this, "sample", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private int colour = WHITE;
    private Optional<Path> picture = Optional.empty();

    BackdropModel(PrepSession session, PrepBench bench) {
        this.session = session;
        this.bench = bench;
        strength = new Dial(
                session,
                DialScale.percent(1, 100, HALF),
                BackdropModel::strength,
                (recipe, value) -> recipe.with(new Backdrop.Blurred((int) value)));
        session.recipeProperty().subscribe(this::follow);
    }

    ObservableValue<Sort> sort() {
        return session.recipeProperty().map(it -> Sort.of(it.backdrop()));
    }

    ObservableValue<Integer> colour() {
        return session.recipeProperty().map(it -> it.backdrop() instanceof Backdrop.Colour(int rgb) ? rgb : colour);
    }

    /** Of the blur. */
    Dial strength() {
        return strength;
    }

    /** The picture that lies behind now or did last, once it is read. */
    ReadOnlyObjectProperty<Optional<Sample>> sampleProperty() {
        return sample.getReadOnlyProperty();
    }

    /** Why a picture was not taken. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ObservableValue<Boolean> blursFaces() {
        return session.recipeProperty().map(PrepRecipe::blurFaces);
    }

    void blurFaces(boolean blurred) {
        session.change(recipe -> recipe.withBlurredFaces(blurred));
    }

    /** With the colour, strength or picture that was chosen last; asks for a picture where there was none. */
    void choose(Sort sort) {
        notice.set(Optional.empty());
        switch (sort) {
            case KEPT -> change(new Backdrop.Kept());
            case TRANSPARENT -> change(new Backdrop.Transparent());
            case COLOUR -> change(new Backdrop.Colour(colour));
            case BLURRED -> change(new Backdrop.Blurred(HALF));
            case PICTURE -> picture.ifPresentOrElse(it -> change(new Backdrop.Picture(it)), this::choosePicture);
        }
    }

    void colour(int rgb) {
        change(new Backdrop.Colour(rgb));
    }

    void choosePicture() {
        bench.picker().picture(TEXTS.get("backdrop.choose")).ifPresent(this::take);
    }

    /** Takes the first picture that was dropped. */
    void drop(DropContent dropped) {
        List<FoundPicture> found = PictureOffers.in(dropped);
        if (found.isEmpty()) notice.set(Optional.of(TEXTS.get("nopicture")));
        else tryNext(found.getFirst().ways());
    }

    private void tryNext(List<FoundPicture.Way> ways) {
        FoundPicture.Way way = ways.getFirst();
        bench.work().waiting(() -> bench.fetch().file(way.offer().call()), this::take, fault -> {
            if (ways.size() > 1) tryNext(ways.subList(1, ways.size()));
            else refuse(fault);
        });
    }

    /** Only once it was read: a backdrop that cannot be used never gets into the recipe. */
    private void take(Path file) {
        notice.set(Optional.empty());
        bench.work()
                .pixels(
                        () -> read(file),
                        read -> {
                            sample.set(Optional.of(read));
                            change(new Backdrop.Picture(file));
                        },
                        this::refuse);
    }

    private Sample read(Path file) throws UnreadablePictureException, IOException {
        try (Bitmap decoded = Decoder.decodeAtLeast(Files.readAllBytes(file), EDGE, EDGE);
                Bitmap small = bench.developer().preview(decoded, PrepRecipe.PLAIN, EDGE, EDGE)) {
            return new Sample(file, small.toPixels());
        }
    }

    private void refuse(Exception fault) {
        boolean told = fault instanceof UnreadablePictureException;
        notice.set(Optional.of(told ? fault.getMessage() : TEXTS.get("unreadable")));
    }

    private void change(Backdrop backdrop) {
        session.change(recipe -> recipe.with(backdrop));
    }

    /** What undo, a preset or pasting brought counts as chosen last, too. */
    private void follow(PrepRecipe recipe) {
        if (recipe.backdrop() instanceof Backdrop.Colour(int rgb)) colour = rgb;
        if (!(recipe.backdrop() instanceof Backdrop.Picture(Path file)) || picture.equals(Optional.of(file))) return;
        picture = Optional.of(file);
        if (sample.get().filter(it -> it.file().equals(file)).isEmpty()) readSample(file);
    }

    private void readSample(Path file) {
        sample.set(Optional.empty());
        bench.work().pixels(() -> read(file), read -> sample.set(Optional.of(read)), this::refuse);
    }

    private static double strength(PrepRecipe recipe) {
        return recipe.backdrop() instanceof Backdrop.Blurred(int strength) ? strength : HALF;
    }
}
