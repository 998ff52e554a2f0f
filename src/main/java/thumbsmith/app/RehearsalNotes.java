package thumbsmith.app;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import thumbsmith.store.Preferences.ServiceChoice;

/**
 * What a rehearsal has made and what it may have changed, as it is written down.
 *
 * @param jobs that were made for it
 * @param looks names that were given to its looks; no look had them before
 * @param service the person's choice before it; empty where none had been made
 */
record RehearsalNotes(Set<UUID> jobs, Set<String> looks, Optional<ServiceChoice> service) {
    static final RehearsalNotes NONE = new RehearsalNotes(Set.of(), Set.of(), Optional.empty());

    RehearsalNotes {
        jobs = Set.copyOf(jobs);
        looks = Set.copyOf(looks);
    }

    RehearsalNotes withJob(UUID job) {
        return new RehearsalNotes(with(jobs, job), looks, service);
    }

    RehearsalNotes withLook(String name) {
        return new RehearsalNotes(jobs, with(looks, name), service);
    }

    RehearsalNotes withService(Optional<ServiceChoice> choice) {
        return new RehearsalNotes(jobs, looks, choice);
    }

    private static <T extends Comparable<? super T>> Set<T> with(Set<T> all, T one) {
        Set<T> more = new TreeSet<>(all);
        more.add(one);
        return more;
    }
}
