package thumbsmith.prep;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.Gather;
import thumbsmith.darkroom.Gathered;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** The pictures of a batch: found in files and folders, and each looked into as soon as it is found. FX thread. */
final class BatchFiles implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(BatchFiles.class);

    private record Checked(int round, Path picture, HeaderCheck check) {}

    private final Work work;
    private final FrontPost<Checked> post;
    private final ReadOnlyObjectWrapper<List<Path>> pictures = new ReadOnlyObjectWrapper<>(this, "pictures", List.of());
    private final ReadOnlyIntegerWrapper checked = new ReadOnlyIntegerWrapper(this, "checked");
    private final ReadOnlyBooleanWrapper gathering = new ReadOnlyBooleanWrapper(this, "gathering");
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final Map<Path, HeaderCheck> checks = new HashMap<>();
    /** Rises as the list is emptied: what was under way then is for nobody. */
    private final AtomicInteger round = new AtomicInteger();

    private int gatherings;
    private int broken;

    BatchFiles(Work work) {
        this.work = work;
        post = new FrontPost<>(work, this::take);
    }

    /** In the order in which they are numbered. */
    ReadOnlyObjectProperty<List<Path>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    List<Path> pictures() {
        return pictures.get();
    }

    /** Changes whenever something more is known of some picture. */
    ReadOnlyIntegerProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    /** What of the last files could not be taken, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    HeaderCheck check(Path picture) {
        return checks.getOrDefault(picture, new HeaderCheck.Unread());
    }

    /** How many cannot be read. */
    int broken() {
        return broken;
    }

    /**
     * Adds pictures, and those in folders and the folders in these.
     *
     * @param results a folder within them that is passed over
     */
    void add(List<Path> named, Path results) {
        int at = round.get();
        notice.set(Optional.empty());
        gathering.set(++gatherings > 0);
        work.waiting(() -> Gather.in(named, true, Optional.of(results)), found -> gathered(at, found), fault -> {
            gathering.set(--gatherings > 0);
            notice.set(Optional.of(TEXTS.get("batch.unfound")));
        });
    }

    void clear() {
        round.incrementAndGet();
        checks.clear();
        broken = 0;
        notice.set(Optional.empty());
        pictures.set(List.of());
        checked.set(0);
    }

    /** What turns out when more than its head is read. */
    void markBroken(Path picture, String why) {
        if (checks.containsKey(picture)) take(List.of(new Checked(round.get(), picture, new HeaderCheck.Broken(why))));
    }

    private void gathered(int at, Gathered found) {
        gathering.set(--gatherings > 0);
        if (at != round.get()) return;
        tell(found);
        Set<Path> all = new LinkedHashSet<>(pictures.get());
        List<Path> fresh = found.pictures().stream().filter(all::add).toList();
        pictures.set(List.copyOf(all));
        work.waiting(() -> read(at, fresh), done -> {}, fault -> {});
    }

    private void tell(Gathered found) {
        if (!found.closed().isEmpty())
            notice.set(Optional.of(
                    TEXTS.get("batch.closed", found.closed().getFirst().getFileName())));
        else if (found.pictures().isEmpty()) notice.set(Optional.of(TEXTS.get("batch.none")));
    }

    private int read(int at, List<Path> fresh) {
        for (Path picture : fresh) {
            if (at != round.get()) break;
            post.post(new Checked(at, picture, looked(picture)));
        }
        return fresh.size();
    }

    private static HeaderCheck looked(Path picture) {
        try {
            return new HeaderCheck.Sound(Decoder.facts(picture));
        } catch (UnreadablePictureException e) {
            return new HeaderCheck.Broken(e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            return new HeaderCheck.Broken(TEXTS.get("unreadable"));
        }
    }

    private void take(List<Checked> news) {
        for (Checked each : news) {
            if (each.round != round.get()) continue;
            HeaderCheck was = checks.put(each.picture, each.check);
            if (each.check instanceof HeaderCheck.Broken) broken++;
            if (was instanceof HeaderCheck.Broken) broken--;
        }
        checked.set(checked.get() + 1);
    }

    @Override
    public void close() {
        round.incrementAndGet();
    }
}
