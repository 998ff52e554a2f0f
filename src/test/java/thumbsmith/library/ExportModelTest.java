package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import thumbsmith.library.ExportModel.Phase;
import thumbsmith.ui.Work;

class ExportModelTest {
    private static final Path FOLDER = Path.of("/exports");

    private final LibraryRig rig = new LibraryRig();

    private ExportModel asked(LibraryViewModel model) {
        model.picks().selectAll();
        model.picks().export();
        rig.picks.add(FOLDER);
        model.export().chooseFolder();
        return model.export();
    }

    @Test
    void asksFirstShowsAnExampleAndLeavesTheRecipeOut() {
        ExportModel export = asked(rig.filled("I bought my own island", "b"));
        assertThat(export.phaseProperty().get()).isEqualTo(new Phase.Asking());
        assertThat(export.example()).isEqualTo("2026-11-22 I bought my own island 1.png");
        export.namesProperty().set("{title} of {date}");
        assertThat(export.example()).isEqualTo("I bought my own island of 2026-11-22.png");

        export.run();
        assertThat(((Phase.Over) export.phaseProperty().get()).files()).hasSize(2);
        assertThat(rig.files.asked).filteredOn(it -> it.startsWith("export")).noneMatch(it -> it.contains("recipe"));
        assertThat(rig.choices.get().exportFolder()).contains(FOLDER);
        assertThat(rig.choices.get().exportNames()).isEqualTo("{title} of {date}");
    }

    @Test
    void theRecipeGoesAlongOnceAndNotTheNextTime() {
        LibraryViewModel model = rig.filled("a");
        ExportModel export = asked(model);
        export.withRecipeProperty().set(true);
        export.run();
        assertThat(rig.files.asked).anyMatch(it -> it.endsWith("with the recipe"));
        model.picks().export();
        assertThat(export.withRecipeProperty().get()).isFalse();
    }

    @Test
    void namesThatStandForNothingAreNotWritten() {
        ExportModel export = asked(rig.filled("a"));
        export.namesProperty().set("{nonsense}");
        assertThat(export.misunderstood()).contains("{nonsense}");
        export.run();
        assertThat(export.phaseProperty().get()).isEqualTo(new Phase.Asking());
    }

    @Test
    void missingFilesAreLeftOutAndCounted() {
        LibraryViewModel model = rig.filled("a", "b");
        rig.files.gone.add(rig.id("a"));
        ExportModel export = asked(model);
        export.run();
        Phase.Over over = (Phase.Over) export.phaseProperty().get();
        assertThat(over.files()).hasSize(1);
        assertThat(over.problem()).contains("1 file is missing and was left out.");
    }

    @Test
    void whatIsWrittenWhenItIsStoppedStaysAndIsCounted() {
        LibraryViewModel model = rig.filled("a", "b", "c");
        ExportModel export = asked(model);
        export.phaseProperty().subscribe(phase -> {
            if (phase instanceof Phase.Writing(int done) && done == 2) export.stop();
        });
        export.run();
        Phase.Over over = (Phase.Over) export.phaseProperty().get();
        assertThat(over.files()).hasSize(2);
        assertThat(over.problem()).contains("You stopped it there.");
    }

    @Test
    void nobodyIsToldOfAnExportThatWasClosed() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        rig.filled("a").close();
        LibraryViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        while (!later.isEmpty()) later.remove().run();
        model.picks().selectAll();
        model.picks().export();
        while (!later.isEmpty()) later.remove().run();
        model.export().run();
        model.export().close();
        while (!later.isEmpty()) later.remove().run();
        assertThat(model.export().phaseProperty().get()).isEqualTo(new Phase.Closed());
    }

    @Test
    void theDiskIsToldByMonthAndCleanedUp() {
        LibraryViewModel model = rig.filled("a", "b");
        rig.files.temporary = 34_000_000;
        model.disk().show();
        DiskModel.Usage usage = model.disk().usageProperty().get().orElseThrow();
        assertThat(usage.pictures()).isEqualTo(2);
        assertThat(usage.total()).isEqualTo(824_000);
        assertThat(usage.free()).isPositive();
        assertThat(usage.share(usage.months().getFirst())).isEqualTo(1.0);

        model.disk().cleanUp();
        assertThat(model.noticeProperty().get().orElseThrow().words()).isEqualTo("34.0 MB came free");
        assertThat(model.disk().usageProperty().get().orElseThrow().temporary()).isZero();
        rig.library.setBroken(true);
        model.disk().read();
        assertThat(model.disk().failedProperty().get()).isTrue();
    }
}
