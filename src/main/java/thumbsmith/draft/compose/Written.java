package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;

/**
 * Words that stand on the picture.
 *
 * @param ink all of their ink, in px
 * @param contrast as {@link thumbsmith.draft.letters.HeadlineSetting#contrast} measured it right after painting
 * @param capHeight of the smallest line, in px
 */
record Written(Rectangle2D ink, double contrast, double capHeight) {}
