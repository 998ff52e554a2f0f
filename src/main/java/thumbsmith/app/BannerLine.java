package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

/** One line of the banner over the window. Its words may go on changing; its buttons stay what they are. */
final class BannerLine {
    /** What a line is like, told by an icon as well as by its colour. */
    enum Tone {
        WARNING,
        QUESTION,
        GOOD
    }

    private final String id;
    private final Tone tone;
    private final String title;
    private final List<Way> ways;
    private final Consumer<Recovery> take;
    private final Optional<Runnable> dismiss;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    /** @param dismiss puts the line away; empty where it goes by itself */
    BannerLine(
            String id, Tone tone, String title, List<Way> ways, Consumer<Recovery> take, Optional<Runnable> dismiss) {
        this.id = id;
        this.tone = tone;
        this.title = title;
        this.ways = List.copyOf(ways);
        this.take = take;
        this.dismiss = dismiss;
    }

    String id() {
        return id;
    }

    Tone tone() {
        return tone;
    }

    String title() {
        return title;
    }

    /** After the title; may be empty. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void say(String sentence) {
        words.set(sentence);
    }

    List<Way> ways() {
        return ways;
    }

    void take(Recovery way) {
        take.accept(way);
    }

    Optional<Runnable> dismiss() {
        return dismiss;
    }
}
