package thumbsmith.cli;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import thumbsmith.job.HoldPolicy;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Studio;

/** The desk of a command that is alone with its folder. */
record OwnDesk(Studio studio) implements OrderDesk {
    OwnDesk(Studio studio, Host.Stay stay) {
        this(studio);
        studio.scheduler().setHoldPolicy(policy(stay));
    }

    private static HoldPolicy policy(Host.Stay stay) {
        return switch (stay) {
            case TO_RUN -> HoldPolicy.FAIL;
            case TO_WAIT -> HoldPolicy.WAIT;
            case TO_RESUME, TO_CHANGE -> HoldPolicy.PARK;
        };
    }

    @Override
    public boolean isHere() {
        return true;
    }

    @Override
    public <T> T order(Function<QueueOrders, T> order) {
        return order.apply(studio.scheduler());
    }

    @Override
    public void takeOverIfLeft() {}

    @Override
    public String whoRunsIt() {
        return "here";
    }

    @Override
    public List<UUID> guests() {
        return List.of();
    }

    @Override
    public void close() {}
}
