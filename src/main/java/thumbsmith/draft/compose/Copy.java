package thumbsmith.draft.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.draft.brief.Brief;
import thumbsmith.draft.brief.Comparison;
import thumbsmith.draft.brief.Headline;

/** What is to be written in which slot. */
final class Copy {
    private Copy() {}

    static Headline in(Slot slot, Stage stage) {
        Brief brief = stage.brief();
        return switch (slot) {
            case HEADLINE -> headline(stage);
            case NUMBER -> brief.number().map(Copy::loud).orElse(Headline.NONE);
            case LEFT_LABEL -> label(brief.comparison().map(Comparison::left));
            case RIGHT_LABEL -> label(brief.comparison().map(Comparison::right));
            case FACE, OBJECT, ASIDE, CARD, ITEMS, LEFT, RIGHT -> Headline.NONE;
        };
    }

    /** What stands elsewhere on the picture already is not written twice. */
    private static Headline headline(Stage stage) {
        Headline headline = stage.brief().headline();
        Set<String> elsewhere = elsewhere(stage);
        List<String> left =
                headline.words().stream().filter(it -> !elsewhere.contains(it)).toList();
        if (left.size() == headline.words().size()) return headline;
        boolean said = stage.layout().has(Slot.LEFT_LABEL, stage.format());
        if (said) return Headline.NONE;
        return endsWithNumber(stage) ? new Headline(left, -1) : withoutLooseEnds(left);
    }

    /** Whether the number ends the sentence, as in "I SURVIVED 100 DAYS". */
    static boolean endsWithNumber(Stage stage) {
        List<String> number = in(Slot.NUMBER, stage).words();
        List<String> words = stage.brief().headline().words();
        return !words.isEmpty() && !number.isEmpty() && words.getLast().equals(number.getLast());
    }

    private static Set<String> elsewhere(Stage stage) {
        Set<String> words = new HashSet<>();
        for (Slot slot : List.of(Slot.NUMBER, Slot.LEFT_LABEL, Slot.RIGHT_LABEL)) {
            if (stage.layout().has(slot, stage.format()))
                words.addAll(in(slot, stage).words());
        }
        return words;
    }

    /** "SAVE YOUR FIRST" may stand without its number; "IN" or "THE" alone may not. */
    private static Headline withoutLooseEnds(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        while (!kept.isEmpty() && kept.getLast().length() < 3) kept.removeLast();
        return kept.isEmpty() ? Headline.NONE : new Headline(kept, kept.size() - 1);
    }

    private static Headline loud(String number) {
        return new Headline(split(number), 0);
    }

    private static Headline label(Optional<String> words) {
        return words.map(it -> new Headline(split(it), -1)).orElse(Headline.NONE);
    }

    private static List<String> split(String words) {
        return Arrays.asList(words.strip().split("\\s+"));
    }
}
