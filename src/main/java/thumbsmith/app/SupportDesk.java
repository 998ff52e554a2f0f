package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import thumbsmith.failure.Failure;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Saves the support bundle where the person wants it, and opens what else the Help menu offers. FX thread. */
final class SupportDesk {
    private static final Texts TEXTS = Texts.of(SupportDesk.class);

    private final Wiring wiring;
    private final Work work;
    private final WindowPorts ports;
    private final FailureDialog failures;

    SupportDesk(Wiring wiring, Work work, WindowPorts ports, FailureDialog failures) {
        this.wiring = wiring;
        this.work = work;
        this.ports = ports;
        this.failures = failures;
    }

    void save() {
        Optional<Path> folder = ports.picker().folder(TEXTS.get("support.choose"), desktop());
        folder.ifPresent(chosen -> work.waiting(
                () -> new SupportBundle(wiring).writeTo(chosen, "thumbsmith-support-" + LocalDate.now(wiring.clock())),
                this::saved,
                fault -> failures.show(new Failure.DiskFull(chosen, TEXTS.get("support.failed")))));
    }

    void openDocumentation() {
        ports.desktop().browse(wiring.preferences().get().pages().documentation());
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
