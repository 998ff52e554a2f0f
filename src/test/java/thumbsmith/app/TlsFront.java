package thumbsmith.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A company's own certificate, which no system knows.
 *
 * @param certificate in PEM form, for who wants to trust it
 * @param sockets that prove themselves by it
 */
record TlsFront(Path certificate, ServerSocketFactory sockets) {
    private static final String PASSWORD = "changeit";

    static TlsFront make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("company.p12");
        Path certificate = folder.resolve("company.pem");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=company", "-ext", "san=ip:127.0.0.1");
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        return new TlsFront(certificate, factory(store));
    }

    private static ServerSocketFactory factory(Path store) throws IOException, GeneralSecurityException {
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

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = new ArrayList<>(List.of(tool.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "own", "-keystore", store.toString(), "-storepass", PASSWORD));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0)
            throw new IOException("keytool made no certificate.");
    }
}
