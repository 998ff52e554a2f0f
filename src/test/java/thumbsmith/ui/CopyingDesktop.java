package thumbsmith.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Remembers the copied text, for screens that ask the desktop for nothing else. */
public final class CopyingDesktop implements DesktopPort {
    public String copied = "";
    public List<Path> copiedFiles = List.of();

    @Override
    public void copyText(String text) {
        copied = text;
    }

    @Override
    public void open(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reveal(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void browse(URI address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyPicture(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyFiles(List<Path> files) {
        copiedFiles = files;
    }
}
