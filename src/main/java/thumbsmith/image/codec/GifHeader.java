package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A GIF's screen, and where its first frame lies on it. */
final class GifHeader {
    /** A code of 12 bits stands for 4,096 px at the very most. */
    private static final int PIXELS_PER_BYTE = 2_731;

    private static final int SCREEN = 6;
    private static final int BLOCKS = 13;
    private static final int EXTENSION = 0x21;
    private static final int GRAPHIC_CONTROL = 0xF9;
    private static final int FRAME = 0x2C;

    private GifHeader() {}

    static Header read(byte[] gif) throws UnreadablePictureException {
        ByteBuffer file = ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN);
        int width = Short.toUnsignedInt(file.getShort(SCREEN));
        int height = Short.toUnsignedInt(file.getShort(SCREEN + 2));
        Frame frame = firstFrame(file);
        return new Header(
                Signature.GIF,
                width,
                height,
                Colour.PALETTE,
                8,
                frame.clear || !frame.covers(width, height),
                ExifOrientation.UPRIGHT,
                Optional.empty(),
                Reader.IMAGE_IO,
                PlausibleSize.atMost(gif.length, PIXELS_PER_BYTE),
                0);
    }

    /** The left and top of the first frame, in px of the screen. */
    static Frame firstFrame(ByteBuffer file) throws UnreadablePictureException {
        boolean clear = false;
        file.position(BLOCKS + tableBytes(file.get(SCREEN + 4)));
        while (true) {
            switch (file.get() & 0xFF) {
                case EXTENSION -> clear |= skipExtension(file);
                case FRAME -> {
                    return frame(file, clear);
                }
                default -> throw Header.damaged();
            }
        }
    }

    private static Frame frame(ByteBuffer file, boolean clear) {
        return new Frame(unsigned16(file), unsigned16(file), unsigned16(file), unsigned16(file), clear);
    }

    /** @return whether it makes one colour of the next frame see-through */
    private static boolean skipExtension(ByteBuffer file) {
        boolean control = (file.get() & 0xFF) == GRAPHIC_CONTROL;
        boolean clear = control && (file.get(file.position() + 1) & 1) != 0;
        for (int length = file.get() & 0xFF; length > 0; length = file.get() & 0xFF) {
            file.position(file.position() + length);
        }
        return clear;
    }

    private static int tableBytes(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static int unsigned16(ByteBuffer file) {
        return Short.toUnsignedInt(file.getShort());
    }

    /** @param clear whether it has a see-through colour */
    record Frame(int left, int top, int width, int height, boolean clear) {
        boolean covers(int screenWidth, int screenHeight) {
            return left == 0 && top == 0 && width >= screenWidth && height >= screenHeight;
        }
    }
}
