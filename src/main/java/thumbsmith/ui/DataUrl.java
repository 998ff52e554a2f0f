package thumbsmith.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads pictures out of {@code data:} addresses, in base64 or percent-encoded (RFC 2397). */
final class DataUrl {
    private DataUrl() {}

    /** The bytes of the picture; empty where the text is no such address. */
    static Optional<byte[]> picture(String address) {
        int comma = address.indexOf(',');
        if (comma < 0) return Optional.empty();
        String head = address.substring(0, comma).toLowerCase(Locale.ROOT);
        if (!head.startsWith("data:image/")) return Optional.empty();
        String data = address.substring(comma + 1);
        try {
            byte[] plain = percentDecoded(data);
            return Optional.of(
                    head.endsWith(";base64") ? Base64.getMimeDecoder().decode(plain) : plain);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Unlike a form's, a plus sign stands for itself here. */
    private static byte[] percentDecoded(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') decoded.write(encoded[i]);
            else decoded.write(HexFormat.fromHexDigits(text(encoded, ++i, ++i)));
        }
        return decoded.toByteArray();
    }

    private static String text(byte[] encoded, int first, int second) {
        if (second >= encoded.length) throw new IllegalArgumentException("A percent sign at the end.");
        return new String(new byte[] {encoded[first], encoded[second]}, StandardCharsets.ISO_8859_1);
    }
}
