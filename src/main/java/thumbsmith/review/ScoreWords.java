package thumbsmith.review;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What the Review screen says of scores. */
final class ScoreWords {
    private static final Texts TEXTS = Texts.of(ScoreWords.class);

    private ScoreWords() {}

    /** {@code +6}, {@code −3} with a true minus, {@code ±0}. */
    static String signed(long points) {
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "±0";
    }

    /** How a picture came out of another one, and what that round cost; empty for one that did not. */
    static String round(ReviewPicture picture) {
        Optional<Round> round = picture.known().round();
        if (round.isEmpty()) return "";
        String before = String.valueOf(Math.round(round.get().before()));
        OptionalLong difference = picture.difference();
        if (difference.isEmpty()) return TEXTS.get("round.unscored", round.get().instruction(), before);
        long after = picture.latest().orElseThrow().points();
        String words = TEXTS.get(
                "round", round.get().instruction(), before, String.valueOf(after), signed(difference.getAsLong()));
        return words + " " + cost(round.get().cost());
    }

    private static String cost(BigDecimal cost) {
        return cost.signum() == 0 ? TEXTS.get("round.free") : TEXTS.get("round.cost", Words.usd(cost));
    }
}
