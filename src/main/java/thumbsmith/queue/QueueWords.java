package thumbsmith.queue;

import java.util.Collection;
import java.util.Optional;
import thumbsmith.job.Job;
import thumbsmith.ui.Texts;

/** What is said of the queue as a whole and of its sections. */
record QueueWords(QueueBoard board, QueuePrices prices) {
    private static final Texts TEXTS = Texts.of(QueueWords.class);

    /** {@code 2 running · 231 waiting · about $29.90}. */
    String summary(boolean paused) {
        return paused ? TEXTS.get("summary.paused", counts()) : counts();
    }

    private String counts() {
        Collection<Job> waiting = board.in(Section.WAITING);
        int running = board.in(Section.RUNNING).size();
        return waiting.isEmpty()
                ? TEXTS.get("summary.running", running)
                : TEXTS.get("summary", running, waiting.size(), total(Section.WAITING));
    }

    /** {@code 231 · about $29.90}. */
    String heading(Section section) {
        String count = TEXTS.get("heading.count", board.in(section).size());
        return section.isUnsent() ? TEXTS.get("heading.priced", count, total(section)) : count;
    }

    /** What can be done with all of a section; empty where nothing can. */
    Optional<String> deed(Section section) {
        return switch (section) {
            case LEFT -> Optional.of(TEXTS.get("heading.send", total(section)));
            case PAUSED -> Optional.of(TEXTS.get("heading.resume"));
            case NEEDS_YOU, RUNNING, WAITING, HELD, LATELY -> Optional.empty();
        };
    }

    /** What pressing the one button would do: to resume sends what an earlier run left, too. */
    String pause(boolean paused) {
        if (!paused) return TEXTS.get("pause.all");
        return board.in(Section.LEFT).isEmpty()
                ? TEXTS.get("resume.all")
                : TEXTS.get("resume.left", total(Section.LEFT));
    }

    private String total(Section section) {
        return prices.words(prices.total(board.in(section)));
    }
}
