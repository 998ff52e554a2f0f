package thumbsmith.rehearsal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;

/** Where each failure belongs that is no error of the contract. */
final class KindOccasions {
    private static final String HERE = "127.0.0.1";
    /** A status that a network's sign-in page goes by, without the contract's JSON. */
    private static final int SIGN_IN = 403;

    private KindOccasions() {}

    static List<Occasion> all() {
        return List.of(
                answered("SOMETHING_NEW", 418),
                answered("SOMETHING_BROKEN", 502),
                new Occasion(
                        "NOT_FOUND of a route",
                        Topic.SERVICE,
                        Operation.FACE_SWAP,
                        Set.of(),
                        Set.of(Slot.TARGET, Slot.FACE),
                        new Mishap.Answered("NOT_FOUND", 404, List.of(), Optional.empty())),
                of("offline", new Mishap.Unplugged(Occasion.A_WHILE)),
                of("certificate refused", delivered(new Failure.TlsRefused(HERE, "Its certificate has expired."))),
                of("web page", new Mishap.WebPage(SIGN_IN)),
                of("answer lost", new Mishap.AnswerLost()),
                of("output not fetched", new Mishap.OutputCut()),
                new Occasion(
                        "picture unusable",
                        Topic.COMPUTER,
                        Operation.IMAGE,
                        Set.of(),
                        Set.of(Slot.SOURCE),
                        delivered(new Failure.BadImage(Slot.SOURCE, "The picture cannot be read any more."))),
                of("rules broken", delivered(new Failure.Refused(List.of("The prompt holds a web address.")))),
                of("disk full", delivered(new Failure.DiskFull(Path.of("thumbnails"), "There is no room left."))),
                of(
                        "key store unavailable",
                        new Mishap.Told(new Failure.KeyringUnavailable("The system's key store does not answer."))),
                of("fault of the program", delivered(new Failure.Unexpected("Rehearsal"))));
    }

    private static Occasion answered(String code, int status) {
        return new Occasion(
                code,
                Topic.SERVICE,
                Operation.TEXT,
                Set.of(),
                Set.of(),
                new Mishap.Answered(code, status, List.of(), Optional.empty()));
    }

    /** Met while a thumbnail is made from words. */
    private static Occasion of(String id, Mishap mishap) {
        Occasion asked = new Occasion(id, Topic.CONNECTION, Operation.TEXT, Set.of(), Set.of(), mishap);
        return new Occasion(id, topic(asked.failure()), Operation.TEXT, Set.of(), Set.of(), mishap);
    }

    private static Topic topic(Failure failure) {
        return switch (failure) {
            case Failure.Api _ -> Topic.SERVICE;
            case Failure.Offline _,
                    Failure.TlsRefused _,
                    Failure.NotTheService _,
                    Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _ -> Topic.CONNECTION;
            case Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> Topic.COMPUTER;
        };
    }

    private static Mishap delivered(Failure failure) {
        return new Mishap.Delivered(failure);
    }
}
