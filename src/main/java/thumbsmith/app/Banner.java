package thumbsmith.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.failure.Way;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Over the screens: what holds work back and how to go on, and what the person should know, gone once it was read. */
final class Banner extends VBox {
    private static final Texts TEXTS = Texts.of(Banner.class);

    private final VBox held = new VBox();
    private final Map<BannerLine, Node> shown = new HashMap<>();

    /** @param notices sentences that go when they were read */
    Banner(List<String> notices, ObservableValue<List<BannerLine>> lines) {
        setId("banner");
        getChildren().add(held);
        notices.forEach(notice -> getChildren().add(read(notice)));
        lines.when(Shown.is(this)).subscribe(this::show);
    }

    /** Lines that stay keep their nodes, and so the focus on their buttons. */
    private void show(List<BannerLine> lines) {
        shown.keySet().retainAll(lines);
        held.getChildren()
                .setAll(lines.stream()
                        .map(line -> shown.computeIfAbsent(line, this::line))
                        .toList());
    }

    private Node line(BannerLine line) {
        Label title = new Label(line.title(), Icons.of(glyph(line.tone())));
        title.getStyleClass().add("banner-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label();
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(title, words);
        row.setId(line.id());
        row.getStyleClass().addAll("banner", style(line.tone()));
        row.setAccessibleRole(AccessibleRole.TEXT);
        line.wordsProperty().when(Shown.is(words)).subscribe(said -> {
            words.setText(said);
            row.setAccessibleText(line.title() + " " + said);
        });
        line.ways().forEach(way -> row.getChildren().add(button(line, way)));
        line.dismiss().ifPresent(away -> row.getChildren().add(dismiss(away)));
        return row;
    }

    private static Button button(BannerLine line, Way way) {
        Button button = new Button(way.label());
        button.setMnemonicParsing(false);
        button.setId(way.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> line.take(way.recovery()));
        return button;
    }

    private static Feather glyph(BannerLine.Tone tone) {
        return switch (tone) {
            case WARNING -> Feather.ALERT_TRIANGLE;
            case QUESTION -> Feather.PAUSE_CIRCLE;
            case GOOD -> Feather.CHECK_CIRCLE;
        };
    }

    private static String style(BannerLine.Tone tone) {
        return switch (tone) {
            case WARNING -> "warning-banner";
            case QUESTION -> "question-banner";
            case GOOD -> "good-banner";
        };
    }

    private HBox read(String notice) {
        Label words = new Label(notice, Icons.of(Feather.INFO));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add("banner");
        line.getChildren().add(dismiss(() -> getChildren().remove(line)));
        return line;
    }

    private static Button dismiss(Runnable away) {
        Button read = new Button(TEXTS.get("banner.dismiss"));
        read.setId("banner-dismiss");
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(press -> away.run());
        return read;
    }
}
