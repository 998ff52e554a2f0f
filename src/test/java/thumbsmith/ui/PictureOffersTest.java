package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.job.Offer;

class PictureOffersTest {
    private static final String PAGE = "https://site.example/page";
    private static final String IMAGE = "https://cdn.example/a.png?w=1&h=2";
    private static final byte[] PNG = {1, 2, 3};

    private static DropContent browser(String url, String html, String text, byte[] png) {
        return new DropContent(
                List.of(),
                Optional.ofNullable(url),
                Optional.ofNullable(html),
                Optional.ofNullable(text),
                Optional.ofNullable(png).map(bytes -> (Callable<byte[]>) () -> bytes));
    }

    private static List<Offer> ways(DropContent content) {
        return PictureOffers.in(content).stream()
                .flatMap(picture -> picture.ways().stream())
                .map(PictureOffersTest::offer)
                .toList();
    }

    private static Offer offer(FoundPicture.Way way) {
        try {
            return way.offer().call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String dataUrl) {
        return ((Offer.OfBytes) ways(DropContent.ofText(dataUrl)).getFirst()).bytes();
    }

    @Test
    void filesStandBeforeEverythingAndEachIsAPictureOfItsOwn() {
        DropContent content = new DropContent(
                List.of(Path.of("a.png"), Path.of("b.png")),
                Optional.of(IMAGE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(() -> PNG));
        assertThat(PictureOffers.in(content)).hasSize(2);
        assertThat(ways(content))
                .containsExactly(new Offer.OfFile(Path.of("a.png")), new Offer.OfFile(Path.of("b.png")));
    }

    @Test
    void aPictureDraggedFromAPageIsOnePictureWithItsPixelsFirst() {
        String html = "<meta charset='utf-8'><img alt=\"x\" src=\"" + IMAGE.replace("&", "&amp;") + "\">";
        DropContent chrome = browser(PAGE, html, PAGE, PNG);

        assertThat(PictureOffers.in(chrome)).hasSize(1);
        List<Offer> ways = ways(chrome);
        assertThat(ways).hasSize(3);
        assertThat(((Offer.OfBytes) ways.getFirst()).bytes()).isEqualTo(PNG);
        assertThat(ways.subList(1, 3))
                .containsExactly(new Offer.OfAddress(URI.create(IMAGE)), new Offer.OfAddress(URI.create(PAGE)));
    }

    @Test
    void onlyAddressesWaitForTheNetwork() {
        FoundPicture picture = PictureOffers.in(browser(IMAGE, null, null, PNG)).getFirst();
        assertThat(picture.ways()).extracting(FoundPicture.Way::waits).containsExactly(false, true);
    }

    @Test
    void encodingIsLeftToWhoeverTakesThePicture() {
        DropContent content =
                new DropContent(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(() -> {
                    throw new AssertionError("encoded too early");
                }));
        assertThat(PictureOffers.in(content)).hasSize(1);
    }

    @Test
    void dataAddressesAreReadInBase64AndPercentEncoded() {
        assertThat(bytes("data:image/png;base64,AQID")).isEqualTo(PNG);
        assertThat(bytes("data:image/png;base64,AQID%0A")).isEqualTo(PNG);
        assertThat(bytes("data:image/png,%01%02%03")).isEqualTo(PNG);
        assertThat(bytes("data:image/svg+xml;charset=utf-8,%3Csvg%20a+b/%3E"))
                .isEqualTo("<svg a+b/>".getBytes(StandardCharsets.UTF_8));
        assertThat(ways(browser(null, "<img src='data:image/gif;base64,AQID'>", null, null)))
                .hasOnlyElementsOfType(Offer.OfBytes.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "just words",
                "ftp://a/b.png",
                "file:///etc/passwd",
                "https://a b",
                "https://a/%",
                "data:text/plain,hello",
                "data:image/png;base64",
                "data:image/png,%1",
                "data:image/png,%zz"
            })
    void whatIsNoPictureIsNoOffer(String text) {
        assertThat(PictureOffers.in(DropContent.ofText(text))).isEmpty();
    }
}
