package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import thumbsmith.contract.ErrorCode;
import tools.jackson.databind.JsonNode;

/** An amount that can be added to the credits: from $0.01 to $10,000, in cents. */
record TopUp(BigDecimal usd) {
    private static final BigDecimal MAX = new BigDecimal("10000");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,12})?");

    /** @throws Refusal INVALID_AMOUNT with a sentence for people */
    TopUp {
        if (usd.signum() < 0) throw refusal("An amount cannot be negative.");
        if (usd.signum() == 0) throw refusal("An amount must be more than zero.");
        if (usd.compareTo(MAX) > 0) throw refusal("At most $10,000 can be added at a time.");
        if (usd.stripTrailingZeros().scale() > 2) throw refusal("An amount has two decimals at most.");
    }

    /**
     * As people type it, with or without a dollar sign.
     *
     * @throws Refusal INVALID_AMOUNT
     */
    static TopUp typed(String text) {
        String plain = text.strip().replaceFirst("^\\$\\s*", "");
        if (plain.isEmpty()) throw refusal("Type an amount, such as 10 or 12.50.");
        if (!PLAIN.matcher(plain).matches()) throw refusal("This is no amount. Type one such as 10 or 12.50.");
        return new TopUp(new BigDecimal(plain));
    }

    /**
     * From the {@code amount} of a JSON object, a number or what people type.
     *
     * @throws Refusal INVALID_AMOUNT
     */
    static TopUp of(JsonNode json) {
        JsonNode amount = json.path("amount");
        return amount.isNumber() ? new TopUp(amount.decimalValue()) : typed(amount.asString(""));
    }

    private static Refusal refusal(String sentence) {
        return Refusal.of(ErrorCode.INVALID_AMOUNT, sentence, "amount: " + sentence);
    }
}
