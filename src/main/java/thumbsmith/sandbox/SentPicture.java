package thumbsmith.sandbox;

import thumbsmith.contract.Limits;

/** A picture as a request brought it: by address, or decoded from base64 while the body was read. */
sealed interface SentPicture {
    /** An https address that is still to be fetched. */
    record Remote(String url) implements SentPicture {}

    /** The bytes of the file, {@value Limits#PICTURE_MAX_BYTES} at most. */
    record Whole(byte[] bytes) implements SentPicture {}

    /** More bytes than a picture may have; they were not kept. */
    record TooLarge() implements SentPicture {}

    /** What followed the comma of the data URL is no base64. */
    record Garbled() implements SentPicture {}
}
