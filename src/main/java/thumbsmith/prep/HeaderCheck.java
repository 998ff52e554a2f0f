package thumbsmith.prep;

import thumbsmith.image.codec.PictureFacts;

/** What is known of a picture of a batch before anything is done to it. */
sealed interface HeaderCheck {
    record Unread() implements HeaderCheck {}

    record Sound(PictureFacts facts) implements HeaderCheck {
        PixelSize size() {
            return new PixelSize(facts.width(), facts.height());
        }
    }

    /** @param why one sentence for people */
    record Broken(String why) implements HeaderCheck {}
}
