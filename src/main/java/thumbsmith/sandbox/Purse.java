package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;

/**
 * The play money, in USD. A price is held while a request is worked on, so that requests side by side cannot overdraw,
 * and is spent only when it succeeds. A restart that grants the same amount goes on with what was left of it; another
 * amount is a new grant; without one, what is left goes on, be it limited or not.
 */
final class Purse {
    private final StateFile state;
    private BigDecimal held = BigDecimal.ZERO;

    Purse(StateFile state, Optional<BigDecimal> granted) {
        this.state = state;
        granted.ifPresent(this::grant);
    }

    /** Empty while there is no end of it. */
    Optional<BigDecimal> left() {
        return state.read().credits().map(State.Credits::left);
    }

    /** Leaves exactly that amount, or no limit. */
    void limit(Optional<BigDecimal> amount) {
        if (amount.filter(it -> it.signum() < 0).isPresent())
            throw new IllegalArgumentException("Credits cannot be negative");
        state.update(it -> it.withCredits(amount.map(all -> new State.Credits(all, all))));
    }

    void topUp(BigDecimal amount) {
        state.update(it -> it.withCredits(it.credits().map(now -> now.plus(amount))));
    }

    /** @throws Refusal INSUFFICIENT_CREDITS if less is left, counting what other requests hold */
    synchronized Hold hold(BigDecimal price) {
        Optional<BigDecimal> free = left().map(it -> it.subtract(held).max(BigDecimal.ZERO));
        if (free.filter(it -> it.compareTo(price) < 0).isPresent())
            throw Refusal.of(
                    ErrorCode.INSUFFICIENT_CREDITS,
                    "This request costs $%s and $%s is left.".formatted(price, free.get()));
        held = held.add(price);
        return new Hold(price);
    }

    private void grant(BigDecimal amount) {
        if (state.read().credits().filter(it -> it.isOf(amount)).isEmpty()) limit(Optional.of(amount));
    }

    private synchronized void pay(BigDecimal price) {
        // What was limited while it was already being made may cost more than is left.
        if (left().isPresent()) state.update(it -> it.withCredits(it.credits().map(now -> now.plus(price.negate()))));
        held = held.subtract(price);
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
