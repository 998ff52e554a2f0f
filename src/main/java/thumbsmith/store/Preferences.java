package thumbsmith.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Pages;
import thumbsmith.job.Budget;

/**
 * What the person chose. Holds no key. Values that make no sense are replaced by the nearest, or by the usual one.
 *
 * @param service which service; empty while nothing was ever chosen, which means the embedded one
 * @param baseUrl of the paid service; has a host
 * @param connectSeconds how long making a connection may take, 1–120
 * @param answerSeconds how long a whole answer may take, 10–1800
 * @param certificates a PEM file of certificates to trust beside the system's
 * @param outputFolder for finished thumbnails; empty for the program's own
 * @param nameTemplate of output files: {date}, {title}, {n}, {model}, {operation}
 * @param theme follows the system unless chosen
 * @param faceConsent whether the person agreed to send pictures of faces to the paid service
 * @param concurrency jobs side by side, 1–10
 * @param window where the main window was
 * @param screen the rail's screen that was open
 * @param pickerFolder where the last picture was chosen
 * @param pages the paid service's pages for people; https only
 * @param goOnByItself whether what an earlier run left unsent is sent at the next start without asking
 * @param tellWhenDone whether the desktop tells of finished thumbnails while the window is not in front
 * @param budget asked before a run would cross it
 * @param project what new jobs are filed under
 * @param maskChange what in a mask the paid service changes
 */
public record Preferences(
        Optional<ServiceChoice> service,
        URI baseUrl,
        int connectSeconds,
        int answerSeconds,
        Optional<Path> certificates,
        Optional<Path> outputFolder,
        String nameTemplate,
        Theme theme,
        boolean faceConsent,
        int concurrency,
        Optional<WindowPlace> window,
        String screen,
        Optional<Path> pickerFolder,
        Pages pages,
        boolean goOnByItself,
        Boolean tellWhenDone,
        Budget budget,
        Optional<String> project,
        MaskChange maskChange) {

    public Preferences {
        service = present(service);
        baseUrl = baseUrl == null || baseUrl.getHost() == null ? PIKZELS : baseUrl;
        connectSeconds = Math.clamp(connectSeconds, 1, 120);
        answerSeconds = Math.clamp(answerSeconds, 10, 1800);
        certificates = present(certificates);
        outputFolder = present(outputFolder);
        nameTemplate = Objects.requireNonNullElse(nameTemplate, "{date} {title} {n}");
        theme = Objects.requireNonNullElse(theme, Theme.SYSTEM);
        concurrency = Math.clamp(concurrency, 1, Limits.IN_FLIGHT);
        window = present(window);
        screen = Objects.requireNonNullElse(screen, "create");
        pickerFolder = present(pickerFolder);
        pages = Objects.requireNonNullElse(pages, Pages.PUBLISHED).mended();
        tellWhenDone = Objects.requireNonNullElse(tellWhenDone, true);
        budget = Objects.requireNonNullElse(budget, Budget.NONE).mended();
        project = present(project).filter(it -> !it.isBlank());
        maskChange = Objects.requireNonNullElse(maskChange, MaskChange.WHITE);
    }

    /** The service's public address. */
    public static final URI PIKZELS = URI.create("https://api.pikzels.com");

    public static final Preferences DEFAULT = new Preferences(
            Optional.empty(),
            PIKZELS,
            10,
            300,
            Optional.empty(),
            Optional.empty(),
            "{date} {title} {n}",
            Theme.SYSTEM,
            false,
            10,
            Optional.empty(),
            "create",
            Optional.empty(),
            Pages.PUBLISHED,
            false,
            true,
            Budget.NONE,
            Optional.empty(),
            MaskChange.WHITE);

    public enum ServiceChoice {
        EMBEDDED,
        PIKZELS
    }

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** What in a mask is changed, and not kept. In this program it is always what is white. */
    public enum MaskChange {
        WHITE,
        BLACK
    }

    /** A file that a person edited may hold null anywhere. */
    private static <T> Optional<T> present(Optional<T> chosen) {
        return chosen == null ? Optional.empty() : chosen;
    }

    /** The window's place on the screen in px. */
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    public Preferences withService(ServiceChoice service) {
        return changed(it -> it.service = Optional.of(service));
    }

    public Preferences withBaseUrl(URI baseUrl) {
        return changed(it -> it.baseUrl = baseUrl);
    }

    public Preferences withConnectSeconds(int connectSeconds) {
        return changed(it -> it.connectSeconds = connectSeconds);
    }

    public Preferences withAnswerSeconds(int answerSeconds) {
        return changed(it -> it.answerSeconds = answerSeconds);
    }

    public Preferences withCertificates(Optional<Path> certificates) {
        return changed(it -> it.certificates = certificates);
    }

    public Preferences withOutputFolder(Optional<Path> outputFolder) {
        return changed(it -> it.outputFolder = outputFolder);
    }

    public Preferences withNameTemplate(String nameTemplate) {
        return changed(it -> it.nameTemplate = nameTemplate);
    }

    public Preferences withTheme(Theme theme) {
        return changed(it -> it.theme = theme);
    }

    public Preferences withFaceConsent(boolean faceConsent) {
        return changed(it -> it.faceConsent = faceConsent);
    }

    public Preferences withConcurrency(int concurrency) {
        return changed(it -> it.concurrency = concurrency);
    }

    public Preferences withWindow(WindowPlace window) {
        return changed(it -> it.window = Optional.of(window));
    }

    public Preferences withScreen(String screen) {
        return changed(it -> it.screen = screen);
    }

    public Preferences withPickerFolder(Path pickerFolder) {
        return changed(it -> it.pickerFolder = Optional.of(pickerFolder));
    }

    public Preferences withPages(Pages pages) {
        return changed(it -> it.pages = pages);
    }

    public Preferences withGoOnByItself(boolean goOnByItself) {
        return changed(it -> it.goOnByItself = goOnByItself);
    }

    public Preferences withTellWhenDone(boolean tellWhenDone) {
        return changed(it -> it.tellWhenDone = tellWhenDone);
    }

    public Preferences withBudget(Budget budget) {
        return changed(it -> it.budget = budget);
    }

    public Preferences withProject(Optional<String> project) {
        return changed(it -> it.project = project);
    }

    public Preferences withMaskChange(MaskChange maskChange) {
        return changed(it -> it.maskChange = maskChange);
    }

    private Preferences changed(Consumer<PreferencesDraft> change) {
        PreferencesDraft draft = new PreferencesDraft(this);
        change.accept(draft);
        return draft.settled();
    }
}
