package thumbsmith.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes parked jobs into their next state, whatever it is, each of them once: another process may have been faster.
 * Called under the monitor of {@link Holds}.
 */
record Takeover(Holds holds, Journal journal, Noticeboard board) {

    /**
     * In one transaction; where it cannot be written none is taken. Those that stay parked are known to be so from then
     * on, the others no more.
     *
     * @return those that are ours now, in that order
     * @throws java.io.UncheckedIOException where it cannot be written down
     */
    List<Job> of(List<Job> next) {
        Map<Boolean, List<Job>> unwritten = next.stream().collect(Collectors.partitioningBy(holds::isUnwritten));
        Set<Job> ours = new HashSet<>(unwritten.get(true));
        if (!ours.isEmpty()) journal.update(unwritten.get(true));
        if (!unwritten.get(false).isEmpty()) ours.addAll(journal.claim(unwritten.get(false)));
        next.forEach(holds::letGo);
        next.stream().filter(job -> !ours.contains(job)).forEach(this::tellAsItIs);
        return next.stream().filter(ours::contains).toList();
    }

    /** Whatever the other process made of it. */
    private void tellAsItIs(Job job) {
        journal.job(job.id()).ifPresent(board::tell);
    }
}
