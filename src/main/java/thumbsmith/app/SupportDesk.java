package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Saves the support bundle where the person wants it, and opens what else the Help menu offers. FX thread. */
final class SupportDesk {
    private static final Texts TEXTS = Texts.of(SupportDesk.class);

    private final Wiring wiring;
    private final Work work;
    private final WindowPorts ports;

    SupportDesk(Wiring wiring, Work work, WindowPorts ports) {
        this.wiring = wiring;
        this.work = work;
        this.ports = ports;
    }

    void save() {
        Optional<Path> folder = ports.picker().folder(TEXTS.get("support.choose"), desktop());
        folder.ifPresent(chosen -> work.waiting(
                () -> new SupportBundle(wiring).writeTo(chosen, "thumbsmith-support-" + LocalDate.now(wiring.clock())),
                this::saved,
                fault -> notSaved(chosen)));
    }

    private void notSaved(Path folder) {
        boolean elsewhere = ports.confirm()
                .ask(
                        TEXTS.get("support.failed"),
                        TEXTS.get("support.failed.sentence", folder),
                        TEXTS.get("support.elsewhere"),
                        TEXTS.get("support.leave"));
        if (elsewhere) save();
    }

    void openDocumentation() {
        ports.desktop().browse(wiring.preferences().get().pages().documentation());
    }

    void openPrices() {
        ports.desktop().browse(wiring.preferences().get().pages().prices());
    }

    void openLog() {
        ports.desktop().open(wiring.folders().log());
    }

    private void saved(Path bundle) {
        boolean show = ports.confirm()
                .ask(
                        TEXTS.get("support.saved"),
                        TEXTS.get("support.sentence", bundle.getFileName()),
                        TEXTS.get("support.show"),
                        TEXTS.get("support.done"));
        if (show) ports.desktop().reveal(bundle);
    }

    private static Path desktop() {
        Path home = Path.of(System.getProperty("user.home"));
        Path desktop = home.resolve("Desktop");
        return Files.isDirectory(desktop) ? desktop : home;
    }
}
