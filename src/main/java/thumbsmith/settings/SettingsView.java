package thumbsmith.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.store.Preferences;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The Settings screen: one column of sections; every change counts at once. */
public final class SettingsView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(SettingsView.class);

    private final SettingsViewModel model;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label title = new Label(TEXTS.get("title"));

    public SettingsView(SettingsViewModel model) {
        this.model = model;
        setId("settings");
        getStyleClass().add("settings");
        title.getStyleClass().add("screen-title");
        column.getChildren()
                .addAll(
                        title,
                        notice(),
                        ServiceSection.of(model.service()),
                        MaskSection.of(model),
                        network(),
                        PageSection.of(model.pages()),
                        FolderSection.of(model.folders()),
                        appearance(),
                        about());
        column.getStyleClass().addAll("screen", "settings-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        sceneProperty().subscribe(scene -> follow());
        model.askedProperty().when(Shown.is(this)).subscribe(place -> follow());
    }

    private void follow() {
        if (getScene() != null) model.askedProperty().get().ifPresent(this::focusOn);
    }

    /** Where the environment holds the key there is no field for it, but what it says stands with the service. */
    private void focusOn(SettingsPlace place) {
        model.askedProperty().set(Optional.empty());
        Optional<Node> target = Optional.ofNullable(
                switch (place) {
                    case SERVICE -> null;
                    case KEY -> column.lookup("#key");
                    case CERTIFICATE -> column.lookup("#certificate-choose");
                });
        Reveal.onceLaidOut(this, () -> target.ifPresentOrElse(this::focus, this::focusFirst));
    }

    private void focus(Node node) {
        node.requestFocus();
        Reveal.in(scroll, node);
    }

    /** Puts the focus where work begins: on the service that is chosen, or what can be changed where it is fixed. */
    @Override
    public void focusFirst() {
        title.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private Label notice() {
        Label notice = Pieces.words(model.notice().orElse(""), "warning");
        Shown.set(notice, model.notice().isPresent());
        return notice;
    }

    private VBox network() {
        Label file = Pieces.words("", "settings-path");
        file.setId("certificate");
        Button clear = Pieces.button("certificate-clear", TEXTS.get("certificate.clear"), model::clearCertificates);
        model.certificatesProperty().when(Shown.is(file)).subscribe(path -> {
            file.setText(path.map(Object::toString).orElse(TEXTS.get("network.certificate.none")));
            Shown.set(clear, path.isPresent());
        });
        return Rows.section(
                TEXTS.get("section.network"),
                Rows.number("connect-seconds", TEXTS.get("network.connect"), model.connectSeconds()),
                Rows.number("answer-seconds", TEXTS.get("network.answer"), model.answerSeconds()),
                Rows.row(
                        TEXTS.get("network.certificate"),
                        file,
                        Pieces.problem(model.certificateProblemProperty()),
                        Rows.line(
                                Pieces.button(
                                        "certificate-choose",
                                        TEXTS.get("certificate.choose"),
                                        model::chooseCertificates),
                                clear)));
    }

    private VBox appearance() {
        ToggleGroup group = new ToggleGroup();
        HBox themes = new HBox(
                theme(Preferences.Theme.SYSTEM, "theme.system", "left-pill", group),
                theme(Preferences.Theme.LIGHT, "theme.light", "center-pill", group),
                theme(Preferences.Theme.DARK, "theme.dark", "right-pill", group));
        Choice.follow(themes, group, model.themeProperty(), model::choose);
        return Rows.section(
                TEXTS.get("section.appearance"),
                Rows.row(TEXTS.get("theme"), themes),
                Rows.number("concurrency", TEXTS.get("concurrency"), model.concurrency()));
    }

    private static ToggleButton theme(Preferences.Theme theme, String key, String pill, ToggleGroup group) {
        ToggleButton button = new ToggleButton(TEXTS.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add(pill);
        button.setUserData(theme);
        button.setToggleGroup(group);
        return button;
    }

    private VBox about() {
        VBox about = Rows.section(
                TEXTS.get("section.about"),
                Pieces.words(TEXTS.get("about.version", model.version())),
                Pieces.words(TEXTS.get("about.licence"), "quiet"),
                Rows.row(
                        TEXTS.get("about.data"),
                        Pieces.words(model.folders().home().toString(), "settings-path"),
                        Rows.line(Pieces.button("about-open", TEXTS.get("about.open"), model.folders()::openHome))));
        about.getStyleClass().add("last");
        return about;
    }
}
