package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thumbsmith.draft.brief.Phrase.Opening;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds in a prompt all phrases of up to five words that could be read alone. */
final class Phrases {
    private static final int MOST = 5;
    /** A headline comes from the beginning of a prompt: so many clauses, and so many words of each part. */
    private static final int CLAUSES = 12;

    private static final int RUN = 40;
    private static final Set<String> PRONOUNS =
            Set.of("it", "this", "that", "me", "you", "him", "us", "them", "up", "down");
    private final Reading reading;
    private final Language language;
    private final List<Phrase> found = new ArrayList<>();

    private Phrases(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    static List<Phrase> of(Reading reading) {
        Phrases reader = new Phrases(reading);
        reading.clauses().stream().limit(CLAUSES).forEach(reader::readClause);
        return reader.found;
    }

    private void readClause(Clause clause) {
        if (isOrder(clause)) {
            return;
        }
        List<Token> run = new ArrayList<>();
        boolean described = false;
        for (Chunk chunk : Chunk.of(clause, reading)) {
            if (chunk.aboutPicture()) {
                readRun(run, clause, described);
                run.clear();
                described = true;
            } else {
                run.addAll(chunk.words());
            }
        }
        readRun(run, clause, described);
    }

    /** "Make it dark", "don't use red". */
    private boolean isOrder(Clause clause) {
        Token first = clause.words().getFirst();
        return first.at() > 0 && language.is(Key.ORDERS, first)
                || clause.words().size() > 1
                        && language.is(Key.NEGATIONS, first)
                        && language.is(Key.ORDERS, clause.words().get(1));
    }

    private void readRun(List<Token> words, Clause clause, boolean described) {
        List<Token> run = words.size() <= MOST ? List.copyOf(words) : withoutFillers(words);
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + MOST); to++) {
                if (mayBegin(run, from, to, clause) && mayEnd(run, from, to)) {
                    found.add(phrase(run, from, to, clause, described));
                }
            }
        }
    }

    private List<Token> withoutFillers(List<Token> words) {
        return words.stream()
                .filter(it -> !language.is(Key.FILLERS, it))
                .limit(RUN)
                .toList();
    }

    private Phrase phrase(List<Token> run, int from, int to, Clause clause, boolean described) {
        boolean whole =
                from == 0 && to == run.size() && run.size() == clause.words().size();
        boolean leads = run.subList(0, from).stream().noneMatch(it -> language.is(Key.JOINTS, it));
        return new Phrase(
                run.subList(from, to), clause, opening(run, from), closes(run, from, to), whole, leads, described);
    }

    /** Only the first words of a clause may be weak ones, as in "why I quit" or "the truth". */
    private boolean mayBegin(List<Token> run, int from, int to, Clause clause) {
        Token first = run.get(from);
        if (from == 1 && isSpan(run, 0, to)) {
            return false;
        }
        if (!language.is(Key.WEAK, first)) {
            return first.at() == 0 || !language.is(Key.JOINTS, first) || language.is(Key.OPENERS, first);
        }
        boolean opens = first == clause.words().getFirst() && language.is(Key.OPENERS, first)
                || language.is(Key.TELLERS, first) && opens(run, from);
        return opens && to - from > 1 || isSpan(run, from, to);
    }

    /** "A week alone" is no "week alone". */
    private boolean isSpan(List<Token> run, int from, int to) {
        return from == 0 && to - from > 2 && run.get(0).lower().length() < 3 && language.is(Key.UNITS, run.get(1));
    }

    /** Not within "step by step" either. */
    private boolean mayEnd(List<Token> run, int from, int to) {
        Token last = run.get(to - 1);
        boolean strong = !language.is(Key.WEAK, last) && !language.is(Key.JOINTS, last);
        boolean again = to + 1 < run.size() && run.get(to + 1).lower().equals(last.lower());
        return !again
                && (strong || last.shouted() || PRONOUNS.contains(last.lower()))
                && (to == run.size() || mayStandBefore(run.subList(from, to), run.get(to)));
    }

    /** A figure takes what it counts along; before "of" only what is strong in itself stands: "the worst mistake | of". */
    private boolean mayStandBefore(List<Token> words, Token next) {
        return next.lower().equals("of")
                ? words.size() > 2 && (language.is(Key.TELLERS, words.getFirst()) || isStrong(words))
                : !next.lower().equals("old")
                                && !words.getLast().lower().equals("old")
                                && !words.getLast().hasDigit()
                        || language.is(Key.JOINTS, next);
    }

    private boolean isStrong(List<Token> words) {
        return words.stream().anyMatch(it -> language.is(Key.STRONG, it));
    }

    private boolean opens(List<Token> run, int from) {
        int at = from;
        while (at > 0 && !language.is(Key.JOINTS, run.get(at))) {
            Token before = run.get(--at);
            if (isHalf(run, at) || !isSmall(before) || before.lower().equals("of")) {
                return before.lower().endsWith("'s");
            }
        }
        return true;
    }

    private Opening opening(List<Token> run, int from) {
        return opens(run, from)
                ? Opening.THOUGHT
                : from > 0 && language.is(Key.DETERMINERS, run.get(from - 1)) ? Opening.NOUN : Opening.NONE;
    }

    private boolean isHalf(List<Token> run, int at) {
        return language.is(Key.HALF, run.get(at)) || at < 2 && language.is(Key.PAIRS, run.get(at));
    }

    private boolean isSmall(Token word) {
        return language.is(Key.WEAK, word) || language.is(Key.JOINTS, word);
    }

    private boolean closes(List<Token> run, int from, int to) {
        return to == run.size() || endsBefore(run, to) || to - from > 1 && goesOnAnew(run, from, to);
    }

    private boolean endsBefore(List<Token> run, int to) {
        Token next = run.get(to);
        boolean pair = to < 2 && language.is(Key.PAIRS, next);
        return language.is(Key.JOINTS, next) && !pair
                || next.lower().equals("of")
                || run.subList(to, run.size()).stream().allMatch(this::isSmall);
    }

    /** A new thought begins, or the second object of a deed: "I gave a man | a house". */
    private boolean goesOnAnew(List<Token> run, int from, int to) {
        return language.is(Key.SUBJECTS, run.get(to))
                || to - from > 3
                        && language.is(Key.TELLERS, run.get(from))
                        && language.is(Key.DETERMINERS, run.get(to));
    }
}
