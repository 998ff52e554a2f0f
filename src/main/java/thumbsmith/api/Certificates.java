package thumbsmith.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Trust in Java's usual authorities and in those of a PEM file, such as a company's own. */
public final class Certificates {
    private Certificates() {}

    /**
     * Whether that file can be used as extra certificates; to be asked when it is chosen.
     *
     * @throws IOException with a sentence for people, where it cannot
     */
    public static void check(Path pem) throws IOException {
        trusting(pem);
    }

    static SSLContext trusting(Path pem) throws IOException {
        try {
            List<Certificate> trusted = usual();
            trusted.addAll(read(pem));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(storeOf(trusted)).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException notCertificates) {
            throw new IOException("The file holds no certificate in PEM form.", notCertificates);
        }
    }

    private static List<Certificate> read(Path pem) throws IOException, GeneralSecurityException {
        if (Files.isDirectory(pem)) throw new IOException("That is a folder, not a file of certificates.");
        try (InputStream in = Files.newInputStream(pem)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) throw new IOException("The file holds no certificate in PEM form.");
            return List.copyOf(certificates);
        } catch (NoSuchFileException gone) {
            throw new IOException("The file of certificates is not there.", gone);
        } catch (FileSystemException refused) {
            throw new IOException("The file of certificates cannot be read.", refused);
        }
    }

    private static List<Certificate> usual() throws GeneralSecurityException {
        List<Certificate> found = new ArrayList<>();
        Arrays.stream(managers(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .forEach(it -> found.addAll(Arrays.asList(((X509TrustManager) it).getAcceptedIssuers())));
        return found;
    }

    private static TrustManagerFactory managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }

    private static KeyStore storeOf(List<Certificate> certificates) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        return store;
    }
}
