package thumbsmith.prep;

import java.util.Arrays;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Carries what was done to this picture over to the next one. */
final class CopyPanel {
    private static final Texts TEXTS = Texts.of(CopyPanel.class);

    private CopyPanel() {}

    static PanelSection of(CopiedLook model) {
        Button copy = button("look-copy", Feather.COPY, "look.copy", PrepKeys.COPY_LOOK, model::copy);
        Button paste = button("look-paste", Feather.CLIPBOARD, "look.paste", PrepKeys.PASTE_LOOK, model::paste);
        model.pasteable().when(Shown.is(paste)).subscribe(possible -> paste.setDisable(!possible));
        HBox parts = new HBox(12);
        Arrays.stream(LookPart.values()).map(it -> part(model, it)).forEach(parts.getChildren()::add);
        return new PanelSection("panel-copy", TEXTS.get("look.title"), new HBox(8, copy, paste), parts);
    }

    /** Wherever the focus is. */
    static void key(CopiedLook model, KeyEvent press) {
        if (PrepKeys.COPY_LOOK.match(press)) model.copy();
        else if (PrepKeys.PASTE_LOOK.match(press)) model.paste();
        else return;
        press.consume();
    }

    private static Button button(String id, Feather glyph, String key, KeyCombination keys, Runnable deed) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.setOnAction(press -> deed.run());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return Keys.tip(button, TEXTS.get(key + ".tip"), keys);
    }

    private static CheckBox part(CopiedLook model, LookPart part) {
        CheckBox box = new CheckBox(TEXTS.get("look.part." + part.key()));
        box.setId("look-" + part.key());
        model.partsProperty().when(Shown.is(box)).subscribe(parts -> box.setSelected(parts.contains(part)));
        box.setOnAction(press -> model.take(part, box.isSelected()));
        return box;
    }
}
