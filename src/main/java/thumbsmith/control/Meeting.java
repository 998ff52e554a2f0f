package thumbsmith.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Where the process that runs the jobs of a folder can be met: a socket in a fresh folder that only its owner can enter,
 * since the paths of sockets must be short, and a file in the home that names it. What a dead process left there is
 * harmless: nobody answers, and the next one writes its own.
 */
record Meeting(Path home) {
    private static final String FILE = "queue.address";
    private static final String PREFIX = "thumbsmith-";
    private static final String SOCKET = "queue";

    /** In bytes; the systems' own limits are 104 and 108. */
    private static final int LONGEST = 100;

    private static final boolean POSIX =
            java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** A path that nobody has yet, in a new folder of the person alone. */
    static Path freshSocket() throws IOException {
        return freshSocket(Stream.of(
                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).filter(it -> !it.isBlank()),
                        Optional.of(System.getProperty("java.io.tmpdir")),
                        Optional.of("/tmp"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isWritable)
                .toList());
    }

    static Path freshSocket(Iterable<Path> bases) throws IOException {
        for (Path base : bases) {
            int bytes = base.toAbsolutePath().toString().getBytes().length;
            // A temporary name has up to 19 digits.
            if (bytes + PREFIX.length() + 19 + SOCKET.length() + 2 > LONGEST) continue;
            return Files.createTempDirectory(base.toAbsolutePath(), PREFIX, ownerOnly("rwx------"))
                    .resolve(SOCKET);
        }
        throw new IOException("There is no short path for a socket.");
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        if (!POSIX) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** Names the socket to other processes, and clears away what the one before left. */
    void announce(Path socket) throws IOException {
        socket().filter(before -> !before.equals(socket)).ifPresent(Meeting::clear);
        Path part = home.resolve("." + FILE + "-" + UUID.randomUUID() + ".part");
        try {
            Files.createFile(part, ownerOnly("rw-------"));
            Files.writeString(
                    part,
                    RequestJson.JSON
                            .createObjectNode()
                            .put("v", RequestJson.VERSION)
                            .put("socket", socket.toString())
                            .toString());
            Files.move(part, home.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The socket that is named, where nobody but this person can have written that and can listen there. */
    Optional<Path> socket() {
        Path file = home.resolve(FILE);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isPrivate(file)) return Optional.empty();
            Path socket = Path.of(RequestJson.JSON
                    .readTree(Files.readString(file))
                    .path("socket")
                    .asString(""));
            Path folder = socket.getParent();
            return folder != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isPrivate(folder)
                    ? Optional.of(socket)
                    : Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The process leaves: nobody is to look for it any more. */
    void leave(Path socket) throws IOException {
        if (socket().filter(socket::equals).isPresent()) Files.deleteIfExists(home.resolve(FILE));
        clear(socket);
    }

    private static void clear(Path socket) {
        Path folder = socket.getParent();
        if (folder == null || !folder.getFileName().toString().startsWith(PREFIX)) return;
        try {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What is left there is empty and harmless.
        }
    }

    private static boolean isPrivate(Path path) throws IOException {
        if (!Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(Self.PRINCIPAL)) return false;
        return !POSIX || isPrivate(Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isPrivate(Set<PosixFilePermission> granted) {
        return granted.stream().allMatch(it -> it.name().startsWith("OWNER"));
    }

    /** Who this process makes files as. */
    private static final class Self {
        static final UserPrincipal PRINCIPAL = principal();

        private static UserPrincipal principal() {
            try {
                Path mine = Files.createTempFile(PREFIX, "");
                try {
                    return Files.getOwner(mine);
                } finally {
                    Files.delete(mine);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
