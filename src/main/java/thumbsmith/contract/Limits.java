package thumbsmith.contract;

import java.util.regex.Pattern;

/** The figures of the contract. Lengths in UTF-16 units as JSON schema tools count them, sizes in bytes. */
public final class Limits {
    public static final int PROMPT_MAX = 3000;
    public static final int TITLE_MAX = 200;
    public static final int NAME_MAX = 25;
    public static final int INSTRUCTIONS_MAX = 300;
    public static final int TRAINING_PICTURES = 3;
    public static final int IN_FLIGHT = 10;
    /** An input picture may be 10 MB at most. */
    public static final long PICTURE_MAX_BYTES = 10L * 1024 * 1024;
    /** What a file may weigh so that its base64 form stays under {@link #PICTURE_MAX_BYTES}: 7 MB. */
    public static final long FILE_MAX_BYTES = 7L * 1000 * 1000;

    public static final Pattern NAME = Pattern.compile("^[a-zA-Z0-9\\s\\-_]+$");
    public static final Pattern IMAGE_URL = Pattern.compile("^https://\\S+$");
    public static final Pattern IMAGE_DATA_URL = Pattern.compile("^data:image/[a-zA-Z0-9.+-]+;base64,");
    public static final Pattern PROMPT = Pattern.compile("^(?!.*[Hh][Tt][Tt][Pp]).+$");
    public static final String KEY_PREFIX = "pkz_";

    private Limits() {}
}
