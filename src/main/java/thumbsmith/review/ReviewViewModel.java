package thumbsmith.review;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureOffers;
import thumbsmith.ui.Texts;

/**
 * Pictures beside each other with their scores, and the way from a score to a better picture. Each score is one paid
 * question, asked at the price that was read. Front thread only.
 */
public final class ReviewViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ReviewViewModel.class);

    private final ReviewBench bench;
    private final PictureInbox inbox;
    private final Rounds rounds;
    private final ReviewShelf shelf;
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final ReadOnlyObjectWrapper<Terms> terms =
            new ReadOnlyObjectWrapper<>(this, "terms", new Terms("", Optional.empty()));
    private final ReadOnlyObjectWrapper<Optional<ScoreRun>> run =
            new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());

    public ReviewViewModel(ReviewBench bench) {
        this.bench = bench;
        this.shelf = new ReviewShelf(bench, this::answered);
        this.inbox = new PictureInbox(bench, this::taken, why -> notice.set(Optional.of(why)));
        title.set(bench.memory().get().title());
        title.subscribe(typed -> bench.memory().set(bench.memory().get().withTitle(typed)));
        rounds = new Rounds(bench, this::edited);
        reprice();
        shelf.comeBack();
    }

    /** In the order they came. */
    public ObservableList<ReviewPicture> pictures() {
        return shelf.pictures();
    }

    /** The one that is shown large. */
    public ObjectProperty<Optional<ReviewPicture>> chosenProperty() {
        return shelf.chosenProperty();
    }

    /** The video's title that pictures are scored with; may stay empty. */
    public StringProperty titleProperty() {
        return title;
    }

    /** What is wrong with the title; empty when nothing is. */
    public String titleProblem() {
        int over = typedTitle().length() - Limits.TITLE_MAX;
        return over > 0 ? TEXTS.get("title.long", over) : "";
    }

    /** Something to know: why a picture was not taken, that an edited one has come back. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether pictures are being taken in. */
    public ReadOnlyBooleanProperty busyProperty() {
        return inbox.busyProperty();
    }

    /** What a score costs, as it is shown: nothing is asked on other terms than these. */
    public ReadOnlyObjectProperty<Terms> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    /** Reads the price anew: another service may be chosen, or the list may have been changed. */
    public void reprice() {
        terms.set(new Terms(bench.price().get(), bench.questions().aroundScore().prices()));
    }

    public void choose() {
        bench.picker().picture(TEXTS.get("choose")).ifPresent(this::open);
    }

    /** Takes that picture in, or shows it where it is here already. */
    public void open(Path file) {
        notice.set(Optional.empty());
        inbox.add(file.getFileName().toString(), FoundPicture.of(new Offer.OfFile(file)));
    }

    /** Takes in what was dropped or pasted; says why when there is no picture in it. */
    public void drop(DropContent dropped) {
        List<FoundPicture> found = PictureOffers.in(dropped);
        notice.set(found.isEmpty() ? Optional.of(TEXTS.get("nopicture")) : Optional.empty());
        for (int i = 0; i < found.size(); i++) inbox.add(name(dropped, i), found.get(i));
    }

    private static String name(DropContent dropped, int at) {
        List<Path> files = dropped.files();
        return files.isEmpty()
                ? TEXTS.get("pasted")
                : files.get(at).getFileName().toString();
    }

    /** Its scores stay remembered. */
    public void putAway(ReviewPicture picture) {
        shelf.putAway(picture);
    }

    /** Asks once, at the price that is read. */
    public void score(ReviewPicture picture) {
        ask(picture, typedTitle(), terms.get(), outcome -> {});
    }

    /** All that have no score with this title yet, one after the other, at the price that is read now. */
    public void scoreAll() {
        if (runs() || !isAsRead()) return;
        String typed = typedTitle();
        Terms read = terms.get();
        run.set(Optional.of(new ScoreRun(
                pictures().stream().filter(it -> isToScore(it, typed)).toList(),
                it -> pictures().contains(it) && isToScore(it, typed),
                (picture, then) -> ask(picture, typed, read, then),
                () -> run.set(Optional.empty()))));
        run.get().ifPresent(ScoreRun::next);
    }

    /** The run over all of them, while there is one. */
    ReadOnlyObjectProperty<Optional<ScoreRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** Whether all are being scored. */
    public boolean runs() {
        return run.get().isPresent();
    }

    /** How many of them {@link #scoreAll} would ask about. */
    public long toScore() {
        return pictures().stream().filter(it -> isToScore(it, typedTitle())).count();
    }

    /** What may have been made and charged already waits for the person's own word. */
    private static boolean isToScore(ReviewPicture picture, String title) {
        return !picture.isAsking()
                && picture.failureProperty().get().isEmpty()
                && picture.scores().stream().noneMatch(it -> it.title().equals(title));
    }

    /** Where another price applies by now it is shown first, and nothing is sent. */
    private boolean isAsRead() {
        Terms read = terms.get();
        reprice();
        boolean same = read.prices().equals(terms.get().prices());
        if (!same) notice.set(Optional.of(TEXTS.get("repriced", terms.get().words())));
        return same;
    }

    private void ask(ReviewPicture picture, String typed, Terms read, Consumer<Outcome<ScoreAnswer>> then) {
        if (!titleProblem().isEmpty()
                || picture.isAsking()
                || !isAsRead()
                || !read.prices().equals(terms.get().prices())) {
            then.accept(new Outcome.Withdrawn<>());
            return;
        }
        picture.asks(new Asked(picture.file(), Optional.of(typed).filter(it -> !it.isEmpty()), read));
        bench.asker().ask(picture.asked(), picture, then);
    }

    /** Takes a way out of a score that did not come. */
    public void take(ReviewPicture picture, Recovery way) {
        reprice();
        picture.asks(picture.asked().on(terms.get()));
        picture.failureProperty().get().ifPresent(why -> bench.asker().take(way, why, picture.asked(), picture));
    }

    public void copy(String words) {
        bench.desktop().copyText(words);
    }

    /** Whether the last score says what to change. */
    public boolean canFix(ReviewPicture picture) {
        return instruction(picture).isPresent();
    }

    /** Takes the picture and what was suggested to where it is edited; what comes of it comes back here. */
    public void fix(ReviewPicture picture) {
        instruction(picture).ifPresent(words -> {
            KeptScore last = picture.latest().orElseThrow();
            rounds.begin(new Round(picture.key(), last.main(), words, last.cost()));
            bench.toEdit().accept(picture.file(), words);
        });
    }

    /** The one that scored most, where several did. */
    public Optional<ReviewPicture> best() {
        List<ReviewPicture> scored =
                pictures().stream().filter(it -> it.latest().isPresent()).toList();
        return scored.size() < 2
                ? Optional.empty()
                : scored.stream()
                        .max(Comparator.comparingDouble(
                                it -> it.latest().orElseThrow().main()));
    }

    private static Optional<String> instruction(ReviewPicture picture) {
        return picture.latest()
                .flatMap(KeptScore::suggestion)
                .map(it -> new Suggestion(it).instruction())
                .filter(it -> !it.isEmpty());
    }

    private String typedTitle() {
        return title.getValueSafe().strip();
    }

    private void taken(String name, Taken taken) {
        Path file = taken.picture().file();
        bench.work()
                .waiting(
                        () -> PictureKey.of(file),
                        key -> shelf.show(new ReviewShelf.Newcomer(key, file, name, Optional.empty())),
                        fault -> notice.set(Optional.of(TEXTS.get("unreadable"))));
    }

    private void answered(ReviewPicture picture, ScoreAnswer answer) {
        Terms asked = picture.asked().terms();
        BigDecimal cost = asked.score();
        KeptScore score = KeptScore.of(
                answer,
                bench.clock().instant(),
                picture.asked().title().orElse(""),
                cost,
                asked.prices().isEmpty());
        Reviewed now = picture.known();
        List<KeptScore> scores =
                Stream.concat(now.scores().stream(), Stream.of(score)).toList();
        Optional<Round> round = now.scores().isEmpty() ? now.round().map(it -> it.costing(cost)) : now.round();
        notice.set(Optional.empty());
        shelf.keep(picture, new Reviewed(now.key(), now.file(), now.name(), scores, round, true));
    }

    private void edited(Rounds.Edited edited) {
        Path file = edited.output().file();
        shelf.show(new ReviewShelf.Newcomer(
                edited.key(), file, file.getFileName().toString(), Optional.of(edited.round())));
        notice.set(Optional.of(TEXTS.get("edited")));
    }

    @Override
    public void close() {
        run.get().ifPresent(ScoreRun::stop);
        rounds.close();
        inbox.close();
    }
}
