package thumbsmith.library;

import java.net.URI;
import java.nio.file.Path;
import thumbsmith.ui.DesktopPort;

/** Remembers the copied text; the library asks the desktop for nothing else. */
final class FakeDesktop implements DesktopPort {
    String copied = "";

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
}
