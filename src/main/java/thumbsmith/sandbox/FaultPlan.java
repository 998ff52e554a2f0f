package thumbsmith.sandbox;

import java.util.List;

/** Misfortunes in order: each request meets the first that is not used up and fits its operation. */
public record FaultPlan(List<Fault> faults) {
    public static final FaultPlan NONE = new FaultPlan(List.of());

    public FaultPlan {
        faults = List.copyOf(faults);
    }
}
