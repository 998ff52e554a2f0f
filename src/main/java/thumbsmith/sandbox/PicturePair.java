package thumbsmith.sandbox;

/** The two fields of which a picture is sent in one. */
enum PicturePair {
    SOURCE("image_url", "image_base64"),
    /** The one pair whose URL field has no {@code _url}. */
    FACE("face_image", "face_image_base64"),
    MASK("mask_url", "mask_base64"),
    SUPPORT("support_image_url", "support_image_base64");

    private final String url;
    private final String base64;

    PicturePair(String url, String base64) {
        this.url = url;
        this.base64 = base64;
    }

    String url() {
        return url;
    }

    String base64() {
        return base64;
    }

    /** Whether both sides may be sent, in which case the URL wins; true of support pictures only. */
    boolean letsUrlWin() {
        return this == SUPPORT;
    }
}
