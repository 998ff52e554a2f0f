package thumbsmith.ui;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thumbsmith.job.Offer;

/** Finds the pictures in what was dropped or pasted: files first, then image data, then addresses. */
public final class PictureOffers {
    private static final Pattern IMAGE_TAG = Pattern.compile("(?is)<img[^>]*?\\ssrc\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern DATA_URL = Pattern.compile("(?is)data:image/[a-z0-9.+-]+;base64,(.+)");

    private PictureOffers() {}

    /** The pictures found, best guess first; empty when there is nothing that could be one. */
    public static List<Offer> in(DropContent content) {
        if (!content.files().isEmpty()) {
            return content.files().stream().<Offer>map(Offer.OfFile::new).toList();
        }
        return Stream.of(
                        content.html().flatMap(PictureOffers::inHtml),
                        content.picture().map(Offer.OfBytes::new).map(Offer.class::cast),
                        content.url().flatMap(PictureOffers::ofAddress),
                        content.text().flatMap(PictureOffers::ofAddress))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private static Optional<Offer> inHtml(String html) {
        Matcher tag = IMAGE_TAG.matcher(html);
        return tag.find() ? ofAddress(tag.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static Optional<Offer> ofAddress(String text) {
        String address = text.strip();
        Matcher data = DATA_URL.matcher(address);
        if (data.matches()) return ofBase64(data.group(1));
        if (!address.matches("(?i)https?://\\S+")) return Optional.empty();
        try {
            return Optional.of(new Offer.OfAddress(URI.create(address)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Offer> ofBase64(String encoded) {
        try {
            return Optional.of(new Offer.OfBytes(Base64.getMimeDecoder().decode(encoded)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
