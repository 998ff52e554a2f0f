package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that survives a restart, as one value.
 *
 * @param credits empty while they are not limited
 * @param looks by id
 * @param sightings how often a request was seen, by its fingerprint; the oldest are forgotten
 * @param outputs file names of pictures that expire, with the moment they do; those of looks are not among them
 * @param starters ids of the starter looks that were learned once, deleted or not
 * @param closedUntil when maintenance ends or has ended
 * @param keys by the SHA-256 of the key, in hex
 */
record State(
        Optional<Credits> credits,
        Map<UUID, Look> looks,
        Map<String, Integer> sightings,
        Map<String, Instant> outputs,
        Set<UUID> starters,
        Optional<Instant> closedUntil,
        Map<String, KeyState> keys) {

    static final State EMPTY =
            new State(Optional.empty(), Map.of(), Map.of(), Map.of(), Set.of(), Optional.empty(), Map.of());

    private static final int SIGHTINGS_KEPT = 1000;

    /** @param granted USD as asked for at the start, @param left USD of it and of what was added, not negative */
    record Credits(BigDecimal granted, BigDecimal left) {
        Credits plus(BigDecimal amount) {
            return new Credits(granted, left.add(amount).max(BigDecimal.ZERO));
        }

        boolean isOf(BigDecimal amount) {
            return granted.compareTo(amount) == 0;
        }
    }

    State {
        // A file from before there were maintenance and further keys has none.
        closedUntil = Objects.requireNonNullElse(closedUntil, Optional.empty());
        keys = Objects.requireNonNullElse(keys, Map.of());
    }

    State withCredits(Optional<Credits> now) {
        return new State(now, looks, sightings, outputs, starters, closedUntil, keys);
    }

    State withClosedUntil(Optional<Instant> end) {
        return new State(credits, looks, sightings, outputs, starters, end, keys);
    }

    State withKey(String digest, KeyState as) {
        return withKeys(with(keys, digest, as));
    }

    State withKeys(Map<String, KeyState> all) {
        return new State(credits, looks, sightings, outputs, starters, closedUntil, all);
    }

    State withLook(Look look) {
        return withLooks(with(looks, look.id(), look));
    }

    State withoutLook(UUID id) {
        return withLooks(without(looks, id));
    }

    State withStarter(UUID id) {
        Set<UUID> more = new HashSet<>(starters);
        more.add(id);
        return new State(credits, looks, sightings, outputs, more, closedUntil, keys);
    }

    State withSighting(String fingerprint) {
        Map<String, Integer> more = without(sightings, fingerprint);
        more.put(fingerprint, sightings.getOrDefault(fingerprint, 0) + 1);
        if (more.size() > SIGHTINGS_KEPT) more.remove(more.keySet().iterator().next());
        return new State(credits, looks, more, outputs, starters, closedUntil, keys);
    }

    State withOutput(String file, Instant until) {
        return withOutputs(with(outputs, file, until));
    }

    State withoutOutput(String file) {
        return withOutputs(without(outputs, file));
    }

    boolean showsInLook(String file) {
        return looks.values().stream()
                .flatMap(look -> look.learned().stream())
                .anyMatch(it -> it.files().contains(file));
    }

    private State withLooks(Map<UUID, Look> all) {
        return new State(credits, all, sightings, outputs, starters, closedUntil, keys);
    }

    private State withOutputs(Map<String, Instant> all) {
        return new State(credits, looks, sightings, all, starters, closedUntil, keys);
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.remove(key);
        return copy;
    }
}
