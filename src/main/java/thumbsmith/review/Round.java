package thumbsmith.review;

import java.math.BigDecimal;

/**
 * How a picture came out of another one that was to be better.
 *
 * @param from the key of the one it began with
 * @param before what that one scored, 0–100
 * @param instruction what was asked of the edit
 * @param cost of the edit and of the score before, estimated, USD
 */
public record Round(String from, double before, String instruction, BigDecimal cost) {
    /** A file that a person edited may hold null anywhere. */
    public Round {
        from = from == null ? "" : from;
        instruction = instruction == null ? "" : instruction;
        cost = cost == null ? BigDecimal.ZERO : cost;
    }

    Round costing(BigDecimal more) {
        return new Round(from, before, instruction, cost.add(more));
    }
}
