import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Puts a Maven of known content under the user's Maven folder, once, and prints its home. Run as a source file by mvnw
 * and mvnw.cmd, since a JDK is the one thing that is surely there: no curl, tar or sha512sum needed.
 *
 * <p>MVNW_REPOURL, the name that Maven's own wrapper uses, takes the archive from a repository mirror instead.
 */
final class FetchMaven {
    private static final String VERSION = "3.9.16";
    private static final String ARCHIVE = "apache-maven-" + VERSION + "-bin.zip";
    /** Of the archive as Apache published it, the same in its own archive and in every repository. */
    private static final String SHA512 = "ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929"
            + "ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3";

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.net.useSystemProxies", "true");
        try {
            System.out.println(home());
        } catch (IOException e) {
            System.err.println("Maven could not be fetched: " + e);
            System.exit(1);
        }
    }

    private static Path home() throws Exception {
        Path parent = Path.of(System.getProperty("user.home"), ".m2", "thumbsmith-maven");
        Path home = parent.resolve("apache-maven-" + VERSION);
        if (!Files.isRegularFile(home.resolve("bin/mvn"))) {
            fetchInto(parent, home);
        }
        return home;
    }

    private static void fetchInto(Path parent, Path home) throws Exception {
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(parent, "fetching-");
        try {
            Path archive = download(work.resolve(ARCHIVE));
            unpack(archive, work);
            moveIntoPlace(work.resolve(home.getFileName()), home);
        } finally {
            delete(work);
        }
    }

    private static URI address() {
        String mirror = System.getenv("MVNW_REPOURL");
        return URI.create(
                mirror == null || mirror.isBlank()
                        ? "https://archive.apache.org/dist/maven/maven-3/" + VERSION + "/binaries/" + ARCHIVE
                        : mirror + "/org/apache/maven/apache-maven/" + VERSION + "/" + ARCHIVE);
    }

    private static Path download(Path archive) throws Exception {
        System.err.println("No Maven 3.6.3 or newer on the PATH: fetching Maven " + VERSION + " once.");
        var following = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL);
        try (var client = following.build()) {
            var answer = client.send(HttpRequest.newBuilder(address()).build(), BodyHandlers.ofFile(archive));
            if (answer.statusCode() != 200) {
                throw new IOException(address() + " answered " + answer.statusCode());
            }
        }
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        if (!HexFormat.of().formatHex(digest).equals(SHA512)) {
            throw new IOException("What came from " + address() + " is not Maven " + VERSION + "; nothing was installed.");
        }
        return archive;
    }

    private static void unpack(Path archive, Path into) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip, into);
            }
        }
    }

    private static void unpack(ZipEntry entry, InputStream content, Path into) throws IOException {
        Path target = into.resolve(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.copy(content, target);
        if (target.getParent().endsWith("bin")) {
            target.toFile().setExecutable(true);
        }
    }

    /** Two builds may fetch at once: the first to be done wins, and the other uses its result. */
    private static void moveIntoPlace(Path unpacked, Path home) throws IOException {
        try {
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            if (!Files.isRegularFile(home.resolve("bin/mvn"))) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
