package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/**
 * The play money, in USD. A price is held while a request is worked on, so that requests side by side cannot overdraw,
 * and is spent only when it succeeds. A restart that grants the same amount goes on with what was left of it; another
 * amount is a new grant; no amount at all never runs out.
 */
final class Purse {
    private final StateFile state;
    private final boolean limited;
    private BigDecimal held = BigDecimal.ZERO;

    Purse(StateFile state, Optional<BigDecimal> granted) {
        this.state = state;
        this.limited = granted.isPresent();
        granted.ifPresent(this::grant);
    }

    /** @throws Refusal INSUFFICIENT_CREDITS if less is left, counting what other requests hold */
    synchronized Hold hold(BigDecimal price) {
        if (limited && left().subtract(held).compareTo(price) < 0)
            throw Refusal.of(
                    ErrorCode.INSUFFICIENT_CREDITS,
                    "This request costs $%s and $%s is left.".formatted(price, left().subtract(held)));
        held = held.add(price);
        return new Hold(price);
    }

    private void grant(BigDecimal amount) {
        state.update(it -> it.credits()
                        .filter(known -> known.granted().compareTo(amount) == 0)
                        .isPresent()
                ? it
                : it.withCredits(new State.Credits(amount, amount)));
    }

    private BigDecimal left() {
        return state.read().credits().orElseThrow().left();
    }

    private synchronized void pay(BigDecimal price) {
        if (limited) state.update(it -> it.withCredits(less(it.credits().orElseThrow(), price)));
        held = held.subtract(price);
    }

    private static State.Credits less(State.Credits credits, BigDecimal price) {
        return new State.Credits(credits.granted(), credits.left().subtract(price));
    }

    private synchronized void release(BigDecimal price) {
        held = held.subtract(price);
    }

    /** A price set aside; closing gives back what was not spent. */
    final class Hold implements AutoCloseable {
        private final BigDecimal price;
        private boolean open = true;

        private Hold(BigDecimal price) {
            this.price = price;
        }

        void spend() {
            pay(price);
            open = false;
        }

        @Override
        public void close() {
            if (open) release(price);
            open = false;
        }
    }
}
