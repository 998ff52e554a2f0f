package thumbsmith.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import thumbsmith.contract.ErrorCode;

/** The pictures that the service hands out: thumbnails for 24 hours, a look's pictures as long as the look. */
final class Outputs {
    static final String PATH = "/outputs/";

    private static final Duration LIFE = Duration.ofHours(24);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.png");

    private final SecureRandom random = new SecureRandom();
    private final Path folder;
    private final StateFile state;
    private final Clock clock;
    private final URI baseUrl;

    Outputs(Path folder, StateFile state, Clock clock, URI baseUrl) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.state = state;
        this.clock = clock;
        this.baseUrl = baseUrl;
        forgetExpired();
    }

    /** Keeps a PNG for 24 hours and gives its file name. */
    String keepForADay(byte[] png) {
        forgetExpired();
        String name = store(png);
        state.update(it -> it.withOutput(name, clock.instant().plus(LIFE)));
        return name;
    }

    /** Keeps a PNG until it is deleted; it is served once a look in the state shows it. */
    String keepForLook(byte[] png) {
        return store(png);
    }

    String address(String name) {
        return baseUrl + PATH + name;
    }

    /** The picture of that file name, unless there is none or its time is over. */
    Optional<byte[]> find(String name) throws IOException {
        if (!NAME.matcher(name).matches() || !isKept(name)) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** @throws Refusal DELETE_FAILED if a file stays */
    void delete(List<String> names) {
        try {
            for (String name : names) Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw Refusal.of(ErrorCode.DELETE_FAILED, "The stored pictures could not be deleted.");
        }
    }

    private boolean isKept(String name) {
        forgetExpired();
        State now = state.read();
        return now.outputs().containsKey(name) || now.showsInLook(name);
    }

    private void forgetExpired() {
        Instant now = clock.instant();
        state.read().outputs().entrySet().stream()
                .filter(it -> !it.getValue().isAfter(now))
                .toList()
                .forEach(it -> forget(it.getKey()));
    }

    private void forget(String name) {
        delete(List.of(name));
        state.update(it -> it.withoutOutput(name));
    }

    private String store(byte[] png) {
        String name = unguessable() + ".png";
        try {
            Files.write(folder.resolve(name), png);
            return name;
        } catch (IOException e) {
            throw Refusal.of(ErrorCode.UPLOAD_FAILED, "The picture could not be stored.");
        }
    }

    private String unguessable() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
