package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a picture may be fetched from. Literal addresses only: nothing is looked up or connected to. */
class PublicPicturesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "192.0.0.1",
                "198.18.0.1",
                "198.19.255.255"
            })
    void nothingIsFetchedFromHere(String address) {
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> fetch("https://" + host + "/a.png"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("open internet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://93.184.216.34/a", "file:///etc/passwd", "https:/a", "https://"})
    void onlyHttpsIsFetched(String address) {
        assertThatThrownBy(() -> fetch(address)).isInstanceOfAny(IOException.class, IllegalArgumentException.class);
    }

    private static byte[] fetch(String address) throws IOException, InterruptedException {
        try (PublicPictures internet = new PublicPictures()) {
            return internet.fetch(URI.create(address));
        }
    }
}
