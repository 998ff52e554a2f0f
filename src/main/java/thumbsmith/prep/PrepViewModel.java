package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.PictureOffers;
import thumbsmith.ui.Texts;

/** The Prep screen for one picture: opens it, keeps its recipe while the program runs, shows it. */
public final class PrepViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(PrepViewModel.class);

    private final PrepBench bench;
    private final PrepSession session = new PrepSession();
    private final PreviewModel preview;
    private final PrepDesk desk;
    private final ReadOnlyObjectWrapper<PrepState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new PrepState.Nothing());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final Map<Path, PrepRecipe> recipes = new HashMap<>();
    private PrepState before = new PrepState.Nothing();
    private int openings;

    public PrepViewModel(PrepBench bench) {
        this.bench = bench;
        preview = new PreviewModel(bench, session);
        desk = new PrepDesk(bench, stateProperty(), preview.resultProperty());
    }

    ReadOnlyObjectProperty<PrepState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last, in one sentence; the picture that is open stays. */
    ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    PrepSession session() {
        return session;
    }

    PreviewModel preview() {
        return preview;
    }

    PrepDesk desk() {
        return desk;
    }

    /** Asks for a picture and opens it. */
    void choose() {
        bench.picker().picture(TEXTS.get("choose")).ifPresent(this::open);
    }

    /** Opens the first picture that was dropped or pasted. */
    void drop(DropContent content) {
        List<FoundPicture> found = PictureOffers.in(content);
        if (found.isEmpty()) notice.set(Optional.of(TEXTS.get("nopicture")));
        else take(found.getFirst());
    }

    public void open(Path file) {
        open(file, Optional.empty());
    }

    /** Opens the picture of a slot of Create, to which the result can go back. */
    public void open(Path file, Slot slot) {
        open(file, Optional.of(slot));
    }

    private void open(Path file, Optional<Slot> slot) {
        int number = begin(file.getFileName().toString());
        read(number, file, slot);
    }

    private void take(FoundPicture picture) {
        int number = begin(TEXTS.get("pasted"));
        tryNext(number, picture.ways());
    }

    private int begin(String name) {
        keepRecipe();
        if (!(state.get() instanceof PrepState.Opening)) before = state.get();
        notice.set(Optional.empty());
        state.set(new PrepState.Opening(name));
        return ++openings;
    }

    private void tryNext(int number, List<FoundPicture.Way> ways) {
        FoundPicture.Way way = ways.getFirst();
        bench.work()
                .waiting(
                        () -> bench.fetch().file(way.offer().call()),
                        file -> read(number, file, Optional.empty()),
                        fault -> {
                            if (ways.size() > 1) tryNext(number, ways.subList(1, ways.size()));
                            else refuse(number, why(fault));
                        });
    }

    private void read(int number, Path file, Optional<Slot> slot) {
        bench.work()
                .pixels(
                        () -> Proxy.open(file, bench.developer()),
                        proxy -> opened(number, new Original(file, proxy.facts(), slot), proxy),
                        fault -> refuse(number, why(fault)));
    }

    private void opened(int number, Original original, Proxy proxy) {
        if (number != openings) {
            proxy.close();
            return;
        }
        preview.open(proxy, recipes.getOrDefault(original.file(), PrepRecipe.PLAIN));
        state.set(new PrepState.Ready(original));
    }

    private void refuse(int number, String why) {
        if (number != openings || !(state.get() instanceof PrepState.Opening(String name))) return;
        if (before instanceof PrepState.Ready) {
            state.set(before);
            notice.set(Optional.of(TEXTS.get("refused", name, why)));
        } else {
            state.set(new PrepState.Unreadable(name, why));
        }
    }

    private void keepRecipe() {
        if (state.get() instanceof PrepState.Ready(Original original)) recipes.put(original.file(), session.recipe());
    }

    private static String why(Exception fault) {
        return switch (fault) {
            case UnreadablePictureException unreadable -> unreadable.getMessage();
            case FileSystemException disk -> TEXTS.get("unreadable");
            // Fetchers say why in a sentence.
            case IOException unfetched -> unfetched.getMessage();
            default -> TEXTS.get("unreadable");
        };
    }

    @Override
    public void close() {
        preview.close();
    }
}
