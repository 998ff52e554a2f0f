package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that survives a restart, as one value.
 *
 * @param credits empty while they were never limited
 * @param looks by id
 * @param sightings how often a request was seen, by its fingerprint; the oldest are forgotten
 * @param outputs file names of pictures that expire, with the moment they do; those of looks are not among them
 * @param starters ids of the starter looks that were learned once, deleted or not
 */
record State(
        Optional<Credits> credits,
        Map<UUID, Look> looks,
        Map<String, Integer> sightings,
        Map<String, Instant> outputs,
        Set<UUID> starters) {

    static final State EMPTY = new State(Optional.empty(), Map.of(), Map.of(), Map.of(), Set.of());

    private static final int SIGHTINGS_KEPT = 1000;

    /** @param granted USD as asked for at the start, @param left USD of it */
    record Credits(BigDecimal granted, BigDecimal left) {}

    State withCredits(Credits now) {
        return new State(Optional.of(now), looks, sightings, outputs, starters);
    }

    State withLook(Look look) {
        return new State(credits, with(looks, look.id(), look), sightings, outputs, starters);
    }

    State withoutLook(UUID id) {
        return new State(credits, without(looks, id), sightings, outputs, starters);
    }

    State withStarter(UUID id) {
        Set<UUID> more = new HashSet<>(starters);
        more.add(id);
        return new State(credits, looks, sightings, outputs, more);
    }

    State withSighting(String fingerprint) {
        Map<String, Integer> more = without(sightings, fingerprint);
        more.put(fingerprint, sightings.getOrDefault(fingerprint, 0) + 1);
        if (more.size() > SIGHTINGS_KEPT) more.remove(more.keySet().iterator().next());
        return new State(credits, looks, more, outputs, starters);
    }

    State withOutput(String file, Instant until) {
        return new State(credits, looks, sightings, with(outputs, file, until), starters);
    }

    State withoutOutput(String file) {
        return new State(credits, looks, sightings, without(outputs, file), starters);
    }

    boolean showsInLook(String file) {
        return looks.values().stream()
                .flatMap(look -> look.learned().stream())
                .anyMatch(it -> it.files().contains(file));
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
