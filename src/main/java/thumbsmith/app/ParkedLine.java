package thumbsmith.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** In the status line: how many are parked after their dialog was closed, and the way back to it. */
final class ParkedLine extends HBox {
    private static final Texts TEXTS = Texts.of(ParkedLine.class);

    ParkedLine(HoldDesk holds) {
        getStyleClass().add("parked-line");
        Label count = new Label();
        count.setId("status-parked");
        Button show = new Button(TEXTS.get("hold.show"));
        show.setId("parked-show");
        show.getStyleClass().addAll("flat", "small");
        show.setOnAction(press -> holds.showParked());
        getChildren().addAll(count, show);
        holds.parkedProperty().when(Shown.is(this)).subscribe(parked -> {
            count.setText(TEXTS.get("hold.parked", parked));
            show.setAccessibleText(count.getText() + ": " + show.getText());
            Shown.set(this, parked.intValue() > 0);
        });
    }
}
