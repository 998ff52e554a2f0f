package thumbsmith.image.codec;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2BGRA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import thumbsmith.image.UnreadablePictureException;

/** Puts the parts of a HEIC or AVIF together: phones cut their photos into tiles of 512 px. */
final class HeifReader {
    private static final int ALPHA = 3;
    private static final int MOST_TILES = 10_000;
    private final HeifFile file;
    private final Header header;

    private HeifReader(HeifFile file, Header header) {
        this.file = file;
        this.header = header;
    }

    /** @return 8-bit sRGB, BGR or BGRA, not yet upright */
    static Mat read(byte[] bytes, Header header) throws UnreadablePictureException {
        HeifReader reader = new HeifReader(HeifFile.of(bytes), header);
        int primary = reader.file.primary();
        Mat colours = Conversion.to(header).applied(reader.item(primary));
        Optional<Integer> alpha = reader.file.alphaOf(primary);
        return alpha.isPresent() ? Opacity.kept(withAlpha(colours, reader.item(alpha.get()))) : colours;
    }

    private Mat item(int id) throws UnreadablePictureException {
        return switch (file.type(id)) {
            case "grid" -> grid(id);
            case "hvc1", "av01" -> sized(tile(id));
            default -> throw Codecs.madeOfParts(header.format());
        };
    }

    private Mat tile(int id) throws UnreadablePictureException {
        return Frame.decode(file, id, header);
    }

    /** Coded sizes are multiples of eight: what lies beyond the told size is padding. */
    private Mat sized(Mat decoded) throws UnreadablePictureException {
        if (decoded.cols() < header.width() || decoded.rows() < header.height()) throw Header.damaged();
        if (decoded.cols() == header.width() && decoded.rows() == header.height()) return decoded;
        return new Mat(decoded, new Rect(0, 0, header.width(), header.height())).clone();
    }

    /** A version, a flag that tells the size's width, rows and columns less one, then the size. */
    private Mat grid(int id) throws UnreadablePictureException {
        ByteBuffer told = ByteBuffer.wrap(file.data(id));
        int rows = (told.get(2) & 0xFF) + 1;
        int columns = (told.get(3) & 0xFF) + 1;
        List<Integer> tiles = file.tiles(id);
        if (tiles.size() != rows * columns || tiles.size() > MOST_TILES) throw Header.damaged();
        Mat whole = new Mat(header.height(), header.width(), CV_8UC3);
        for (int i = 0; i < tiles.size(); i++) {
            try (Mat tile = tile(tiles.get(i))) {
                place(tile, i % columns * tile.cols(), i / columns * tile.rows(), whole);
            }
        }
        return whole;
    }

    private static void place(Mat tile, int left, int top, Mat whole) {
        int width = Math.min(tile.cols(), whole.cols() - left);
        int height = Math.min(tile.rows(), whole.rows() - top);
        if (width <= 0 || height <= 0) return;
        try (Mat from = new Mat(tile, new Rect(0, 0, width, height));
                Mat to = new Mat(whole, new Rect(left, top, width, height))) {
            from.copyTo(to);
        }
    }

    private static Mat withAlpha(Mat colours, Mat grey) {
        Mat whole = new Mat();
        try (Mat alpha = new Mat()) {
            extractChannel(grey, alpha, 0);
            cvtColor(colours, whole, COLOR_BGR2BGRA);
            insertChannel(alpha, whole, ALPHA);
        }
        colours.release();
        grey.release();
        return whole;
    }
}
