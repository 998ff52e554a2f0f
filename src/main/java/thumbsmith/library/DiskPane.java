package thumbsmith.library;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.job.Library.MonthOfDisk;
import thumbsmith.library.DiskModel.Usage;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Where the disk went: by month, with the trash and what can be cleaned up. */
final class DiskPane extends SidePane {
    private static final Texts TEXTS = Texts.of(DiskPane.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final LibraryViewModel library;
    private final DiskModel model;

    DiskPane(LibraryViewModel library) {
        super("disk-pane", library.disk()::close);
        this.library = library;
        this.model = library.disk();
        setTitle(TEXTS.get("disk.title"));
        Shown.set(foot(), false);
        model.openProperty().when(Shown.is(this)).subscribe(this::open);
        model.usageProperty().when(Shown.is(this)).subscribe(usage -> show());
        model.failedProperty().when(Shown.is(this)).subscribe(failed -> show());
    }

    private void open(boolean open) {
        Shown.set(this, open);
        if (open) Reveal.onceLaidOut(this, () -> lookup("#disk-pane-close").requestFocus());
    }

    private void show() {
        body().getChildren().clear();
        if (model.failedProperty().get()) fail();
        else
            model.usageProperty()
                    .get()
                    .ifPresentOrElse(this::fill, () -> body().getChildren().add(busy()));
    }

    private void fill(Usage usage) {
        body().getChildren().add(totals(usage));
        usage.months().forEach(month -> body().getChildren().add(month(month, usage)));
    }

    private Node totals(Usage usage) {
        GridPane table = new GridPane(12, 8);
        table.setId("disk-totals");
        row(table, "disk.pictures", TEXTS.get("disk.pictures.of", usage.pictures(), Words.bytes(usage.total())));
        row(table, "disk.free", Words.bytes(usage.free()));
        row(table, "disk.trash", Words.bytes(usage.trashed()), open(usage));
        row(table, "disk.temporary", Words.bytes(usage.temporary()), cleanUp(usage));
        return table;
    }

    private Optional<Button> open(Usage usage) {
        if (usage.trashed() == 0) return Optional.empty();
        return Optional.of(
                button("disk-trash", "disk.trash.show", () -> library.filter().showTrash(true)));
    }

    private Optional<Button> cleanUp(Usage usage) {
        if (usage.temporary() == 0) return Optional.empty();
        return Optional.of(button("disk-clean", "disk.clean", model::cleanUp));
    }

    private static void row(GridPane table, String key, String words) {
        row(table, key, words, Optional.empty());
    }

    private static void row(GridPane table, String key, String words, Optional<Button> action) {
        int row = table.getRowCount();
        Label value = new Label(words);
        value.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        table.addRow(row, line("quiet", TEXTS.get(key)), value);
        action.ifPresent(it -> table.add(it, 2, row));
    }

    private static Node month(MonthOfDisk month, Usage usage) {
        Label name = line("section-title", MONTH.format(month.month()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, name, space, new Label(Words.bytes(month.bytes())));
        ProgressBar bar = new ProgressBar(usage.share(month));
        bar.getStyleClass().add("disk-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        String words = month.trashedBytes() == 0
                ? TEXTS.get("disk.month", month.pictures())
                : TEXTS.get("disk.month.trash", month.pictures(), Words.bytes(month.trashedBytes()));
        return new VBox(4, head, bar, line("quiet", words));
    }

    private void fail() {
        body().getChildren()
                .addAll(line("", TEXTS.get("disk.failed")), button("disk-again", "failed.action", model::read));
    }

    private static Node busy() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(28, 28);
        return busy;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
