package thumbsmith.architecture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every package of the program, what it may import of the others, and why. A room may import only rooms above it here. */
enum Room {
    CONTRACT("the contract's words are everyone's ground, so they rest on nothing"),
    IMAGE("pixels know no thumbnails: a new codec must concern nobody else"),
    DARKROOM("preparing a picture needs pixels and nothing of the service, so that it works without either", IMAGE),
    SECRET("keys are near as few classes as can be"),
    FAILURE("what went wrong is told in the contract's words", CONTRACT),
    DRAFT("drawing offline needs pixels and the contract, and no service", CONTRACT, IMAGE),
    SANDBOX("the embedded service must not share code with the client it answers", CONTRACT, IMAGE, DRAFT),
    API("the wire knows requests and failures, and nothing of who asks", CONTRACT, FAILURE),
    JOB(
            "work and money go over ports, so that they can be tested without window, disk or network",
            CONTRACT,
            FAILURE,
            API,
            IMAGE),
    STORE("the store serves the ports of job", CONTRACT, FAILURE, API, JOB, IMAGE),
    CONTROL("programs of one folder talk about jobs, and about nothing else of it", CONTRACT, FAILURE, JOB),
    UI("shared widgets know what is shown, and no feature that shows it", CONTRACT, FAILURE, API, JOB, IMAGE),
    MASK("painting what may change is a bench of its own, which any screen with a picture can set up", IMAGE, UI),
    CREATE(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI, MASK),
    LOOKS(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI),
    LIBRARY(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI),
    SETTINGS(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI, SECRET),
    QUEUE(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI),
    SPENDING(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI),
    PREP(Room.FEATURE, CONTRACT, FAILURE, JOB, STORE, IMAGE, DARKROOM, UI),
    REVIEW(Room.FEATURE, CONTRACT, FAILURE, API, JOB, STORE, IMAGE, UI),
    REHEARSAL(
            "the rehearsal knows every failure and where it belongs; who can bring it about stands behind its port",
            CONTRACT,
            FAILURE,
            UI),
    CLI(
            "the terminal does the same work through the same ports, without the window",
            CONTRACT,
            FAILURE,
            API,
            JOB,
            IMAGE,
            DARKROOM,
            SECRET),
    APP(
            "the composition root wires everything",
            CONTRACT,
            IMAGE,
            SECRET,
            FAILURE,
            DRAFT,
            SANDBOX,
            API,
            JOB,
            STORE,
            UI,
            CREATE,
            LOOKS,
            LIBRARY,
            SETTINGS,
            QUEUE,
            SPENDING,
            PREP,
            REVIEW,
            MASK,
            DARKROOM,
            REHEARSAL,
            CONTROL,
            CLI);

    static final String BASE = "thumbsmith";
    private static final String FEATURE =
            "a feature rests on the work, the remembered choices and the widgets, never on another feature: each can be"
                    + " changed alone";

    final String why;
    private final Set<Room> mayImport;

    Room(String why, Room... mayImport) {
        this.why = why;
        this.mayImport = Set.of(mayImport);
    }

    static Set<Room> features() {
        return Set.of(CREATE, LOOKS, LIBRARY, SETTINGS, QUEUE, SPENDING, PREP, REVIEW, REHEARSAL);
    }

    static Optional<Room> named(String name) {
        return Arrays.stream(values())
                .filter(room -> room.packageName().equals(name))
                .findFirst();
    }

    /** As ArchUnit names this package and all below it. */
    String pattern() {
        return BASE + "." + packageName() + "..";
    }

    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Patterns of the packages that this one must not touch. */
    String[] forbidden() {
        return Stream.of(values())
                .filter(room -> room != this && !mayImport.contains(room))
                .map(Room::pattern)
                .toArray(String[]::new);
    }

    static String[] patterns(Set<Room> rooms) {
        return rooms.stream().map(Room::pattern).collect(Collectors.toSet()).toArray(String[]::new);
    }
}
