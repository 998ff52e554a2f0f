package thumbsmith.job;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;

/** Personas and styles as a batch file names them: by id, or by the exact name of one that the program knows. */
final class BatchLooks {
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final LookRegistry registry;
    private final Service service;
    private Optional<List<Look>> all = Optional.empty();

    BatchLooks(LookRegistry registry, Service service) {
        this.registry = registry;
        this.service = service;
    }

    /** An id that the program does not know is left to the service. */
    Optional<LookRef> find(String text, LookMode mode, Consumer<String> problem) {
        boolean byId = ID.matcher(text).matches();
        List<Look> found = all().stream()
                .filter(it -> byId ? isId(it, text) : it.name().equals(text))
                .toList();
        if (byId && found.isEmpty()) return Optional.of(new LookRef(UUID.fromString(text), text));
        return only(found, text, mode, problem);
    }

    private Optional<LookRef> only(List<Look> named, String text, LookMode mode, Consumer<String> problem) {
        List<Look> found = named.stream().filter(it -> it.mode() == mode).toList();
        Optional<String> wrong = wrong(named, found, text, mode);
        wrong.ifPresent(problem);
        return wrong.isPresent()
                ? Optional.empty()
                : Optional.of(found.getFirst().ref());
    }

    private static Optional<String> wrong(List<Look> named, List<Look> found, String text, LookMode mode) {
        if (named.isEmpty()) return Optional.of(BatchSentences.noLook(mode, text));
        if (found.isEmpty()) return Optional.of(BatchSentences.otherLook(mode, text));
        if (found.size() > 1) return Optional.of(BatchSentences.manyLooks(text));
        return found.getFirst().isReady() ? Optional.empty() : Optional.of(BatchSentences.unreadyLook(mode, text));
    }

    private static boolean isId(Look look, String text) {
        return look.id().equals(UUID.fromString(text));
    }

    /** Read once: a file may name looks in each of its rows. */
    private List<Look> all() {
        if (all.isEmpty()) all = Optional.of(registry.of(service));
        return all.get();
    }
}
