package thumbsmith.settings;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.ui.Choice;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Which service, its address and its key. */
final class ServiceSection {
    private static final Texts TEXTS = Texts.of(ServiceSection.class);

    private final ServiceSettings service;
    private final VBox paid;

    private ServiceSection(ServiceSettings service) {
        this.service = service;
        this.paid = new VBox(
                Rows.row(TEXTS.get("base"), base(), Pieces.problem(service.baseUrlProblem()), baseNote()),
                Rows.row(TEXTS.get("key"), new KeyField(service)));
        paid.getStyleClass().add("settings-rows");
    }

    static VBox of(ServiceSettings service) {
        ServiceSection section = new ServiceSection(service);
        ToggleGroup group = new ToggleGroup();
        VBox whole = Rows.section(
                TEXTS.get("section.service"),
                section.option(ServiceChoice.EMBEDDED, "embedded", group),
                section.option(ServiceChoice.PIKZELS, "pikzels", group),
                section.environmentNote(),
                section.paid);
        Choice.follow(whole, group, service.serviceProperty(), service::choose);
        service.serviceProperty().when(Shown.is(whole)).subscribe(choice -> section.showPaid());
        service.keyAskedProperty().when(Shown.is(whole)).subscribe(asked -> section.showPaid());
        return whole;
    }

    private void showPaid() {
        boolean chosen = service.serviceProperty().get() == ServiceChoice.PIKZELS;
        Shown.set(paid, chosen || service.keyAskedProperty().get());
    }

    private VBox option(ServiceChoice choice, String name, ToggleGroup group) {
        RadioButton radio = new RadioButton(TEXTS.get("service." + name));
        radio.setId("service-" + name);
        radio.setUserData(choice);
        radio.setToggleGroup(group);
        radio.setDisable(service.overrides().chooseService());
        VBox option = new VBox(radio, Pieces.words(TEXTS.get("service." + name + ".words"), "quiet", "option-words"));
        option.getStyleClass().add("settings-option");
        return option;
    }

    private Node environmentNote() {
        Node note = Pieces.words(TEXTS.get("service.environment"), "warning");
        Shown.set(note, service.overrides().chooseService());
        return note;
    }

    private TextField base() {
        TextField base = new TextField();
        base.setId("base-url");
        base.setAccessibleText(TEXTS.get("base"));
        base.textProperty().bindBidirectional(service.baseUrlProperty());
        base.setOnAction(event -> service.takeBaseUrl());
        base.focusedProperty().subscribe(focused -> {
            if (!focused) service.takeBaseUrl();
        });
        base.setDisable(service.overrides().baseUrl().isPresent());
        return base;
    }

    private Node baseNote() {
        Node note = Pieces.words(TEXTS.get("base.environment"), "warning");
        Shown.set(note, service.overrides().baseUrl().isPresent());
        return note;
    }
}
