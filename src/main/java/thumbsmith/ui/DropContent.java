package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What a drag or the clipboard carries, apart from the toolkit that carried it. Browsers bring addresses, HTML, image
 * data and {@code data:} URLs, often several at once and rarely files.
 *
 * @param picture encodes the image data as PNG; takes its time, so not on the FX thread
 */
public record DropContent(
        List<Path> files,
        Optional<String> url,
        Optional<String> html,
        Optional<String> text,
        Optional<Callable<byte[]>> picture) {
    public DropContent {
        files = List.copyOf(files);
    }

    public static DropContent ofFiles(List<Path> files) {
        return new DropContent(files, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static DropContent ofText(String text) {
        return new DropContent(List.of(), Optional.empty(), Optional.empty(), Optional.of(text), Optional.empty());
    }
}
