package thumbsmith.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import thumbsmith.api.ScoreAnswer;

/** The pictures that are beside each other, and what is remembered of them and of those that were put away. */
final class ReviewShelf {
    private final ReviewBench bench;
    private final BiConsumer<ReviewPicture, ScoreAnswer> answered;
    private final ObservableList<ReviewPicture> pictures = FXCollections.observableArrayList();
    private final List<ReviewPicture> away = new ArrayList<>();
    private final ObservableList<ReviewPicture> toRead = FXCollections.unmodifiableObservableList(pictures);
    private final ObjectProperty<Optional<ReviewPicture>> chosen =
            new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    /** A picture that has just come. */
    record Newcomer(String key, Path file, String name, Optional<Round> round) {}

    /** @param answered told of every score that comes */
    ReviewShelf(ReviewBench bench, BiConsumer<ReviewPicture, ScoreAnswer> answered) {
        this.bench = bench;
        this.answered = answered;
    }

    ObservableList<ReviewPicture> pictures() {
        return toRead;
    }

    ObjectProperty<Optional<ReviewPicture>> chosenProperty() {
        return chosen;
    }

    /** Shows it, or the same picture where that is here already. */
    void show(Newcomer it) {
        Optional<ReviewPicture> here = withKey(pictures, it.key());
        chosen.set(Optional.of(here.or(() -> broughtBack(it)).orElseGet(() -> add(known(it)))));
    }

    private static Optional<ReviewPicture> withKey(List<ReviewPicture> among, String key) {
        return among.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The same object as before: a score may be on its way to it. */
    private Optional<ReviewPicture> broughtBack(Newcomer it) {
        Optional<ReviewPicture> before = withKey(away, it.key());
        before.ifPresent(picture -> {
            away.remove(picture);
            pictures.add(picture);
            remember(picture.known(), true);
        });
        return before;
    }

    void putAway(ReviewPicture picture) {
        int at = pictures.indexOf(picture);
        if (!pictures.remove(picture)) return;
        away.add(picture);
        remember(picture.known(), false);
        if (chosen.get().filter(it -> it == picture).isPresent()) chosen.set(beside(at));
    }

    /** Takes down what is known of it by now, also where it was put away meanwhile. */
    void keep(ReviewPicture picture, Reviewed now) {
        picture.know(now);
        remember(now, pictures.contains(picture));
    }

    /** Those that stood here when the program ended, as far as their files are still there. */
    void comeBack() {
        bench.work().waiting(this::remembered, this::cameBack, fault -> {});
    }

    private Optional<ReviewPicture> beside(int at) {
        return pictures.isEmpty() ? Optional.empty() : Optional.of(pictures.get(Math.min(at, pictures.size() - 1)));
    }

    private ReviewPicture add(Reviewed known) {
        ReviewPicture picture = new ReviewPicture(known, answered);
        pictures.add(picture);
        remember(known, true);
        return picture;
    }

    /** With the scores that it got on an earlier day. */
    private Reviewed known(Newcomer it) {
        Optional<Reviewed> before = bench.memory().get().pictures().stream()
                .filter(old -> old.key().equals(it.key()))
                .findFirst();
        return new Reviewed(
                it.key(),
                it.file(),
                it.name(),
                before.map(Reviewed::scores).orElse(List.of()),
                it.round().or(() -> before.flatMap(Reviewed::round)),
                true);
    }

    private void remember(Reviewed known, boolean shown) {
        Reviewed kept = new Reviewed(known.key(), known.file(), known.name(), known.scores(), known.round(), shown);
        bench.memory().set(bench.memory().get().with(kept));
    }

    private List<Reviewed> remembered() {
        return bench.memory().get().pictures().stream()
                .filter(it -> it.shown() && Files.isRegularFile(it.file()))
                .toList();
    }

    private void cameBack(List<Reviewed> known) {
        known.reversed().stream()
                .filter(it -> pictures.stream().noneMatch(here -> here.key().equals(it.key())))
                .forEach(it -> pictures.add(new ReviewPicture(it, answered)));
        if (chosen.get().isEmpty() && !pictures.isEmpty()) chosen.set(Optional.of(pictures.getLast()));
    }
}
