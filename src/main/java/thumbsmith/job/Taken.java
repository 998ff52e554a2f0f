package thumbsmith.job;

import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.image.PictureInfo;

/**
 * A picture that was taken in: checked, upright and light enough to send.
 *
 * @param picture a copy that the program keeps
 * @param note what was done to it, in one sentence with bytes before and after, where anything was
 */
public record Taken(Picture.Local picture, PictureInfo info, Optional<String> note) {}
