package thumbsmith.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells accounts of services apart without telling their keys: the beginning of a digest, for comparing only. */
final class AccountMark {
    private static final int BYTES = 12;

    private AccountMark() {}

    static String of(Target target) {
        return switch (target) {
            case Target.Embedded() -> "embedded";
            case Target.Paid paid -> of(paid.base(), paid.key());
        };
    }

    private static String of(URI base, Optional<String> key) {
        String text = "thumbsmith account\n" + base + "\n" + key.orElse("");
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
