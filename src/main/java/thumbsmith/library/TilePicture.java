package thumbsmith.library;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import thumbsmith.job.Output;
import thumbsmith.ui.Work;

/** The picture of a tile: loaded when its thumbnail comes into sight, dropped when it leaves. */
final class TilePicture {
    /** {@link thumbsmith.ui.Thumbnails#load}. */
    interface Source {
        Work.Running load(Path file, int edge, Consumer<Image> then, Consumer<? super Exception> failed);
    }

    /** Why there is no picture. */
    enum Fault {
        NONE,
        MISSING,
        UNREADABLE
    }

    private final Whereabouts whereabouts;
    private final Source thumbnails;
    private final Consumer<Image> show;
    private final Consumer<Fault> tell;
    private Work.Running loading = () -> {};
    private Output output;
    private int edge;
    private boolean failed;

    TilePicture(Whereabouts whereabouts, Source thumbnails, Consumer<Image> show, Consumer<Fault> tell) {
        this.whereabouts = whereabouts;
        this.thumbnails = thumbnails;
        this.show = show;
        this.tell = tell;
    }

    /** Keeps a smaller picture of the same file until the larger one is there. */
    void show(Output next, int wanted) {
        boolean same = output != null && output.file().equals(next.file()) && !failed;
        if (same && wanted <= edge) return;
        loading.cancel();
        if (!same) show.accept(null);
        tell.accept(Fault.NONE);
        output = next;
        edge = wanted;
        failed = false;
        loading = thumbnails.load(next.file(), wanted, show, fault -> explain(next));
    }

    void release() {
        loading.cancel();
        output = null;
        edge = 0;
        show.accept(null);
    }

    private void explain(Output of) {
        whereabouts.ask(of, there -> {
            if (of != output) return;
            failed = true;
            tell.accept(there ? Fault.UNREADABLE : Fault.MISSING);
        });
    }
}
