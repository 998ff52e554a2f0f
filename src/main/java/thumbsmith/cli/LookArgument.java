package thumbsmith.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Look;
import thumbsmith.job.LookRef;
import thumbsmith.job.Studio;

/** A persona or style named on the command line: by its id, or by the exact name of one that the program knows. */
record LookArgument(String text) {
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What a recipe names; an id that the program does not know is left to the service. */
    LookRef ref(Studio studio, LookMode mode) throws FailureException {
        Optional<UUID> id = id(text);
        if (id.isEmpty())
            return only(named(studio, Optional.of(mode)), mode.wire()).ref();
        Optional<Look> known = studio.looks().find(service(studio), id.get());
        if (known.isPresent() && known.get().mode() != mode) {
            throw refused(known.get().name() + " is no " + mode.wire() + ".");
        }
        return known.map(Look::ref).orElseGet(() -> new LookRef(id.get(), text));
    }

    /** The id alone, for what is done to the look itself. */
    UUID id(Studio studio) throws FailureException {
        Optional<UUID> id = id(text);
        return id.isPresent()
                ? id.get()
                : only(named(studio, Optional.empty()), "persona or style").id();
    }

    static Optional<UUID> id(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private List<Look> named(Studio studio, Optional<LookMode> mode) {
        return studio.looks().of(service(studio)).stream()
                .filter(it -> it.name().equals(text))
                .filter(it -> mode.isEmpty() || it.mode() == mode.get())
                .toList();
    }

    private Look only(List<Look> found, String kind) throws FailureException {
        if (found.isEmpty()) throw refused("No " + kind + " here is called " + text + ". Name one by its id.");
        if (found.size() > 1) throw refused("More than one is called " + text + ". Name it by its id.");
        return found.getFirst();
    }

    private static Service service(Studio studio) {
        return studio.connections().current().service();
    }

    private static FailureException refused(String why) {
        return new FailureException(new Failure.Refused(List.of(why)));
    }
}
