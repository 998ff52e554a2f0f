package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds in a prompt all phrases of up to five words that could be read alone. */
final class Phrases {
    private static final int MOST = 5;
    private final Reading reading;
    private final Language language;
    private final List<Phrase> found = new ArrayList<>();

    private Phrases(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    static List<Phrase> of(Reading reading) {
        Phrases reader = new Phrases(reading);
        reading.clauses().forEach(reader::readClause);
        return reader.found;
    }

    private void readClause(Clause clause) {
        if (clause.words().getFirst().at() > 0
                && language.is(Key.ORDERS, clause.words().getFirst())) {
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

    private void readRun(List<Token> words, Clause clause, boolean described) {
        List<Token> run = words.size() <= MOST ? List.copyOf(words) : withoutFillers(words);
        for (int from = 0; from < run.size(); from++) {
            for (int to = from + 1; to <= Math.min(run.size(), from + MOST); to++) {
                if (mayBegin(run, from, to, clause) && mayEnd(run.get(to - 1))) {
                    found.add(phrase(run, from, to, clause, described));
                }
            }
        }
    }

    private List<Token> withoutFillers(List<Token> words) {
        return words.stream().filter(it -> !language.is(Key.FILLERS, it)).toList();
    }

    private Phrase phrase(List<Token> run, int from, int to, Clause clause, boolean described) {
        boolean whole =
                from == 0 && to == run.size() && run.size() == clause.words().size();
        return new Phrase(run.subList(from, to), clause, opens(run, from), closes(run, from, to), whole, described);
    }

    /** Only the first words of a clause may be weak ones, as in "why I quit" or "the truth". */
    private boolean mayBegin(List<Token> run, int from, int to, Clause clause) {
        Token first = run.get(from);
        if (!language.is(Key.WEAK, first)) {
            return true;
        }
        boolean opens = first == clause.words().getFirst() && language.is(Key.OPENERS, first)
                || language.is(Key.TELLERS, first) && opens(run, from);
        return opens && to - from > 1 || isSpan(run, from, to);
    }

    /** "A week alone" is no "week alone". */
    private boolean isSpan(List<Token> run, int from, int to) {
        return from == 0 && to - from > 2 && run.get(0).lower().length() < 3 && language.is(Key.UNITS, run.get(1));
    }

    private boolean mayEnd(Token last) {
        return !language.is(Key.WEAK, last) && !language.is(Key.JOINTS, last)
                || List.of("it", "this", "that", "me").contains(last.lower());
    }

    private boolean opens(List<Token> run, int from) {
        int at = from;
        while (at > 0 && !language.is(Key.JOINTS, run.get(at))) {
            Token before = run.get(--at);
            if (!language.is(Key.WEAK, before) && !language.is(Key.JOINTS, before)
                    || before.lower().equals("of")) {
                return false;
            }
        }
        return true;
    }

    private boolean closes(List<Token> run, int from, int to) {
        return to == run.size()
                || language.is(Key.JOINTS, run.get(to))
                || to - from > 1 && language.is(Key.SUBJECTS, run.get(to));
    }
}
