package thumbsmith.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes sealed with a passphrase: AES-256-GCM under a key from PBKDF2 with HMAC-SHA-256, both from the JDK. The head of
 * the file (mark, rounds, salt, nonce) is authenticated with the rest, so that any change is found.
 */
final class SealedFile {
    private static final byte[] MARK = "THUMBSMITH SEALED 1\n".getBytes(StandardCharsets.US_ASCII);
    /** What OWASP's Password Storage Cheat Sheet of 2023 asks of PBKDF2 with HMAC-SHA-256. */
    private static final int ROUNDS = 600_000;
    /** A file that asks for more would only keep the computer busy. */
    private static final int ROUNDS_MAX = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = MARK.length + Integer.BYTES + SALT_BYTES + NONCE_BYTES;

    private SealedFile() {}

    /** The passphrase is wrong, or the file was changed after it was sealed: nobody can tell which. */
    static final class NotOpenedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static byte[] seal(byte[] plain, char[] passphrase) {
        SecureRandom random = new SecureRandom();
        byte[] salt = random(random, SALT_BYTES);
        byte[] nonce = random(random, NONCE_BYTES);
        byte[] head = ByteBuffer.allocate(HEAD_BYTES)
                .put(MARK)
                .putInt(ROUNDS)
                .put(salt)
                .put(nonce)
                .array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, head, passphrase).doFinal(plain);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(head)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it begins like a sealed file; the passphrase need not be asked for otherwise. */
    static boolean isSealed(byte[] file) {
        return file.length > HEAD_BYTES && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
    }

    static byte[] open(byte[] file, char[] passphrase) throws NotOpenedException {
        if (!isSealed(file)) throw new NotOpenedException();
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(file, HEAD_BYTES), passphrase);
            return cipher.doFinal(file, HEAD_BYTES, file.length - HEAD_BYTES);
        } catch (AEADBadTagException e) {
            throw new NotOpenedException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] head, char[] passphrase) throws GeneralSecurityException {
        ByteBuffer fields = ByteBuffer.wrap(head, MARK.length, HEAD_BYTES - MARK.length);
        int rounds = fields.getInt();
        if (rounds < 1 || rounds > ROUNDS_MAX) throw new AEADBadTagException();
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        fields.get(salt).get(nonce);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(passphrase, salt, rounds), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(head);
        return cipher;
    }

    private static SecretKey key(char[] passphrase, byte[] salt, int rounds) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return new SecretKeySpec(key, "AES");
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] random(SecureRandom random, int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return made;
    }
}
