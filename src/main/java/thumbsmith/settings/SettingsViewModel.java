package thumbsmith.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import thumbsmith.api.Certificates;
import thumbsmith.store.Preferences;
import thumbsmith.ui.Texts;

/** All settings. Each change is taken over at once; the file is written a little later. */
public final class SettingsViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(SettingsViewModel.class);

    private final SettingsBench bench;
    private final ServiceSettings service;
    private final FolderSettings folders;
    private final PageSettings pages;
    private final BoundedNumber connectSeconds;
    private final BoundedNumber answerSeconds;
    private final BoundedNumber concurrency;
    private final ReadOnlyObjectWrapper<Optional<Path>> certificates =
            new ReadOnlyObjectWrapper<>(this, "certificates");
    private final ReadOnlyStringWrapper certificateProblem = new ReadOnlyStringWrapper(this, "certificateProblem", "");
    private final ObjectProperty<Optional<SettingsPlace>> asked =
            new SimpleObjectProperty<>(this, "asked", Optional.empty());
    private final ReadOnlyObjectWrapper<Preferences.Theme> theme = new ReadOnlyObjectWrapper<>(this, "theme");
    private final ReadOnlyObjectWrapper<Preferences.MaskChange> maskChange =
            new ReadOnlyObjectWrapper<>(this, "maskChange");

    /** @param today for the example of a file name */
    public SettingsViewModel(SettingsBench bench, LocalDate today) {
        this.bench = bench;
        Preferences now = bench.preferences().get();
        service = new ServiceSettings(bench);
        folders = new FolderSettings(bench, today);
        pages = new PageSettings(bench.preferences());
        connectSeconds = number(now.connectSeconds(), 1, 120, (it, value) -> it.withConnectSeconds(value));
        answerSeconds = number(now.answerSeconds(), 10, 1800, (it, value) -> it.withAnswerSeconds(value));
        concurrency = number(now.concurrency(), 1, 10, (it, value) -> it.withConcurrency(value));
        certificates.set(now.certificates());
        theme.set(now.theme());
        maskChange.set(now.maskChange());
    }

    /** Has the focus go to that place as soon as the settings are shown. */
    public void ask(SettingsPlace place) {
        if (place == SettingsPlace.KEY) service.askForKey();
        asked.set(Optional.of(place));
    }

    /** Where the focus should go; emptied once it is there. */
    ObjectProperty<Optional<SettingsPlace>> askedProperty() {
        return asked;
    }

    public ServiceSettings service() {
        return service;
    }

    public FolderSettings folders() {
        return folders;
    }

    public PageSettings pages() {
        return pages;
    }

    /** How long making a connection may take. */
    public BoundedNumber connectSeconds() {
        return connectSeconds;
    }

    /** How long a whole answer may take. */
    public BoundedNumber answerSeconds() {
        return answerSeconds;
    }

    /** Jobs side by side. */
    public BoundedNumber concurrency() {
        return concurrency;
    }

    /** A PEM file that is trusted beside the system's certificates. */
    public ReadOnlyObjectProperty<Optional<Path>> certificatesProperty() {
        return certificates.getReadOnlyProperty();
    }

    /** Why the file that was chosen last is not used; empty when there is nothing to say. */
    public ReadOnlyStringProperty certificateProblemProperty() {
        return certificateProblem.getReadOnlyProperty();
    }

    /** Takes the chosen file over once it was read: one without certificates would close the way to the service. */
    public void chooseCertificates() {
        bench.picker().certificate(TEXTS.get("certificate.title")).ifPresent(this::check);
    }

    public void clearCertificates() {
        trust(Optional.empty());
    }

    public ReadOnlyObjectProperty<Preferences.Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public void choose(Preferences.Theme choice) {
        theme.set(choice);
        bench.preferences().update(it -> it.withTheme(choice));
    }

    /** What in a mask the paid service changes. */
    public ReadOnlyObjectProperty<Preferences.MaskChange> maskChangeProperty() {
        return maskChange.getReadOnlyProperty();
    }

    public void choose(Preferences.MaskChange choice) {
        maskChange.set(choice);
        bench.preferences().update(it -> it.withMaskChange(choice));
    }

    public String version() {
        return bench.version();
    }

    /** A sentence where the file of settings could not be read and was set aside. */
    public Optional<String> notice() {
        return bench.preferences().notice();
    }

    private void check(Path file) {
        bench.work()
                .waiting(
                        () -> {
                            Certificates.check(file);
                            return Optional.of(file);
                        },
                        this::trust,
                        fault -> certificateProblem.set(fault.getMessage()));
    }

    private void trust(Optional<Path> file) {
        certificateProblem.set("");
        certificates.set(file);
        bench.preferences().update(it -> it.withCertificates(file));
    }

    private BoundedNumber number(int start, int least, int most, Change change) {
        return new BoundedNumber(
                start, least, most, value -> bench.preferences().update(it -> change.apply(it, value)));
    }

    @Override
    public void close() {
        service.close();
        folders.close();
    }

    @FunctionalInterface
    private interface Change {
        Preferences apply(Preferences before, int value);
    }
}
