package thumbsmith.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thumbsmith.job.Offer;

/**
 * Finds the pictures in what was dropped or pasted: files first, then image data, then addresses. Browsers bring one
 * picture in several ways at once, and a site may refuse its address to others, so each way is kept.
 */
public final class PictureOffers {
    private static final Pattern IMAGE_TAG = Pattern.compile("(?is)<img[^>]*?\\ssrc\\s*=\\s*[\"']([^\"']+)[\"']");

    private PictureOffers() {}

    /** The pictures found, in their order; empty when there is nothing that could be one. */
    public static List<FoundPicture> in(DropContent content) {
        List<FoundPicture> files =
                content.files().stream().map(PictureOffers::ofFile).toList();
        if (!files.isEmpty()) return files;
        List<FoundPicture.Way> ways = ways(content);
        return ways.isEmpty() ? List.of() : List.of(new FoundPicture(ways));
    }

    private static FoundPicture ofFile(Path file) {
        return FoundPicture.of(new Offer.OfFile(file));
    }

    /** All ways to the one picture, best first. */
    private static List<FoundPicture.Way> ways(DropContent content) {
        Stream<FoundPicture.Way> pixels =
                content.picture().stream().map(png -> FoundPicture.Way.pixels(() -> new Offer.OfBytes(png.call())));
        Stream<FoundPicture.Way> addresses = Stream.of(
                        content.html().flatMap(PictureOffers::inHtml), content.url(), content.text())
                .flatMap(Optional::stream)
                .map(String::strip)
                .distinct()
                .flatMap(address -> ofAddress(address).stream());
        return Stream.concat(pixels, addresses).toList();
    }

    private static Optional<String> inHtml(String html) {
        Matcher tag = IMAGE_TAG.matcher(html);
        return tag.find() ? Optional.of(tag.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static Optional<FoundPicture.Way> ofAddress(String address) {
        Optional<byte[]> data = DataUrl.picture(address);
        if (data.isPresent()) return data.map(bytes -> FoundPicture.Way.of(new Offer.OfBytes(bytes)));
        if (!address.matches("(?i)https?://\\S+")) return Optional.empty();
        try {
            return Optional.of(FoundPicture.Way.of(new Offer.OfAddress(URI.create(address))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
