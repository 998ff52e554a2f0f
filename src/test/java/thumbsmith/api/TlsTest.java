package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Certificates: an unknown one is refused before anything is sent, a company's own one can be added. */
class TlsTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    static Path folder;

    private static Path certificate;
    private static ServerSocketFactory sockets;

    @BeforeAll
    static void makeACertificate() throws Exception {
        Path store = folder.resolve("server.p12");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=company", "-ext", "san=ip:127.0.0.1");
        certificate = folder.resolve("company.pem");
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        sockets = factory(store);
    }

    @Test
    void anUnknownCertificateIsRefusedAndNothingIsSent() throws IOException {
        try (var server = secure();
                var client = Clients.of(server.base())) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOf(Failure.TlsRefused.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void anAddedCertificateIsTrusted() throws IOException {
        Network network = Network.ofSystem(Optional.of(certificate));
        try (var server = secure();
                var client = client(server.base(), network)) {
            assertThat(client.text(Clients.TEXT, Exchange.UNWATCHED)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void anAddedCertificateIsNotTrustedForAnotherName() throws IOException {
        Network network = Network.ofSystem(Optional.of(certificate));
        try (var server = secure();
                var client = client(URI.create(server.base().toString().replace("127.0.0.1", "localhost")), network)) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOf(Failure.TlsRefused.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aServerWithoutTlsIsRefused() throws IOException {
        try (var server = AwkwardServer.saying("HTTP/1.1 400 Bad\r\n\r\n");
                var client = Clients.of(URI.create(server.base().toString().replace("http:", "https:")))) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOfAny(Failure.TlsRefused.class, Failure.Offline.class);
        }
    }

    @Test
    void aFileWithoutCertificatesIsNamedAsSuch() throws IOException {
        Path nonsense = Files.writeString(folder.resolve("nonsense.pem"), "nothing in here");

        assertThatThrownBy(() -> Network.ofSystem(Optional.of(nonsense)))
                .isInstanceOf(IOException.class)
                .hasMessage("The file holds no certificate in PEM form.");
    }

    @Test
    void aFileThatCannotBeReadIsToldInASentenceWithoutItsPath() {
        assertThatThrownBy(() -> Certificates.check(folder.resolve("gone.pem")))
                .hasMessage("The file of certificates is not there.");
        assertThatThrownBy(() -> Certificates.check(folder))
                .hasMessage("That is a folder, not a file of certificates.");
        assertThatCode(() -> Certificates.check(certificate)).doesNotThrowAnyException();
    }

    private static AwkwardServer secure() throws IOException {
        return new AwkwardServer(
                (_, out) -> out.write(AwkwardServer.json(200, Clients.OUTPUT).getBytes()), sockets, "https");
    }

    private static HttpPikzels client(URI base, Network network) {
        return new HttpPikzels(new ApiAccess(base, Optional.of(new ApiKey(Clients.KEY))), Clients.LONG, network);
    }

    private static ServerSocketFactory factory(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private static void keytool(Path store, String... arguments) throws Exception {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "own", "-keystore", store.toString(), "-storepass", PASSWORD));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
