package thumbsmith.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The paid requests that arrived whole, by what they asked for, against what was allowed: one for each word of the
 * person, and one more for each answer that said that nothing was made. Thread-safe.
 */
final class Receipts {
    /** The contract's limit for one key. */
    private static final int IN_FLIGHT = 10;

    private final Map<String, List<Deed>> arrived = new TreeMap<>();
    private final Map<String, Integer> allowed = new HashMap<>();
    private final Map<String, Integer> inFlight = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> made = new HashSet<>();
    private final Map<String, Set<String>> taken = new HashMap<>();
    private final Set<String> doubted = new HashSet<>();
    private int most;

    /** The person wants that once, or once more. */
    synchronized void word(String what) {
        allowed.merge(what, 1, Integer::sum);
    }

    synchronized void arrived(String key, String what, Deed deed) {
        List<Deed> before = arrived.computeIfAbsent(what, _ -> new ArrayList<>());
        if (before.size() >= allowed.getOrDefault(what, 0)) wrong.add(what + " came again after " + before);
        before.add(deed);
        most = Math.max(most, inFlight.merge(key, 1, Integer::sum));
        if (inFlight.get(key) > IN_FLIGHT) wrong.add(inFlight.get(key) + " in flight with " + key);
    }

    synchronized void left(String key) {
        inFlight.merge(key, -1, Integer::sum);
    }

    /** It goes out now: whoever reads it may ask again at once. */
    synchronized void saidNotMade(String what) {
        word(what);
    }

    /** It did not go out after all. */
    synchronized void neverSaid(String what) {
        allowed.merge(what, -1, Integer::sum);
    }

    synchronized void made(String requestId) {
        made.add(requestId);
    }

    /** Whoever asked with that key has that answer whole. */
    synchronized void taken(String key, String requestId) {
        if (!doubted.contains(key))
            taken.computeIfAbsent(key, _ -> new HashSet<>()).add(requestId);
    }

    /** Whoever asks with that key is going: it may not read what comes from now on, nor note what came just now. */
    synchronized void doubt(String key) {
        doubted.add(key);
        taken.remove(key);
    }

    /** Request ids of all answers with an output that were begun. */
    synchronized Set<String> everMade() {
        return Set.copyOf(made);
    }

    /** Of those, the ones that surely came whole. */
    synchronized Set<String> surelyTaken() {
        return taken.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    synchronized List<String> wrong() {
        return List.copyOf(wrong);
    }

    synchronized List<Deed> of(String what) {
        return List.copyOf(arrived.getOrDefault(what, List.of()));
    }

    synchronized Set<String> asked() {
        return Set.copyOf(arrived.keySet());
    }

    /** How many requests for that may have been made, for all that was answered. */
    synchronized long maybeMade(String what) {
        return of(what).stream().filter(deed -> !deed.saysNotMade()).count();
    }

    synchronized int requests() {
        return arrived.values().stream().mapToInt(List::size).sum();
    }

    /** Requests that got no answer with an output. */
    synchronized int faults() {
        return (int) arrived.values().stream()
                .flatMap(List::stream)
                .filter(deed -> deed != Deed.MADE)
                .count();
    }

    synchronized int mostInFlight() {
        return most;
    }

    @Override
    public synchronized String toString() {
        return arrived.toString();
    }
}
