package thumbsmith.prep;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Light, colour and detail. */
final class TonePanel {
    private static final Texts TEXTS = Texts.of(TonePanel.class);

    private TonePanel() {}

    static PanelSection of(ToneModel model) {
        Node[] rows = Arrays.stream(Adjustment.values())
                .map(it -> new SliderRow("tone-" + it.key(), TEXTS.get("tone." + it.key()), model.of(it)))
                .toArray(Node[]::new);
        Button reset = Parts.tool("tone-reset", Feather.ROTATE_CCW, TEXTS.get("tone.reset"), model::reset);
        reset.getStyleClass().add("small-icon");
        model.neutral().when(Shown.is(reset)).subscribe(reset::setDisable);
        return new PanelSection("panel-tone", TEXTS.get("tone.title"), rows).with(reset);
    }
}
