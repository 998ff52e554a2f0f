package thumbsmith.settings;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thumbsmith.contract.Page;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The addresses of the service's pages, each with a way back to the usual one. */
final class PageSection {
    private static final Texts TEXTS = Texts.of(PageSection.class);

    private PageSection() {}

    static VBox of(PageSettings pages) {
        VBox section = Rows.section(TEXTS.get("section.pages"), Pieces.words(TEXTS.get("pages.words"), "quiet"));
        for (Page page : Page.values()) section.getChildren().add(row("page-" + page.wire(), pages.at(page)));
        section.getChildren().add(row("page-support", pages.support()));
        return section;
    }

    private static HBox row(String id, TypedAddress address) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(address.name());
        field.textProperty().bindBidirectional(address.textProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return Rows.row(
                address.name(), Rows.line(field, usual(id + "-usual", address)), Pieces.problem(address.problem()));
    }

    private static Button usual(String id, TypedAddress address) {
        Button usual = Pieces.button(id, TEXTS.get("page.usual"), address::beUsual);
        usual.setAccessibleText(TEXTS.get("page.usual.named", address.name()));
        address.isUsual().when(Shown.is(usual)).subscribe(usual::setDisable);
        return usual;
    }
}
