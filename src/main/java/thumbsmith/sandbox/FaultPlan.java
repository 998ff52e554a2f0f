package thumbsmith.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Misfortunes in order: each request meets the first that is not used up and fits its operation.
 *
 * @param keys further keys of the service, or its own, and how they are answered
 * @param maintenance for how long the service is closed from now on
 */
public record FaultPlan(List<Fault> faults, Map<String, KeyState> keys, Optional<Duration> maintenance) {
    public static final FaultPlan NONE = new FaultPlan(List.of());

    public FaultPlan {
        faults = List.copyOf(faults);
        keys = Map.copyOf(keys);
    }

    public FaultPlan(List<Fault> faults) {
        this(faults, Map.of(), Optional.empty());
    }

    public static FaultPlan of(Fault... faults) {
        return new FaultPlan(List.of(faults));
    }

    /**
     * Reads a plan from JSON. The status is the code's own unless said; a code that the contract does not know needs one.
     *
     * {@snippet lang = json :
     * {"faults": [
     *    {"code": "FAL_ERROR", "times": 2, "operation": "text", "delay_ms": 500},
     *    {"code": "CONCURRENT_LIMIT_EXCEEDED", "status": 429, "message": "Too many.", "details": ["x"], "retry_after": 2},
     *    {"cut": "before-body"}, {"cut": "before-head", "after_work": true}, {"cut": "after-head"},
     *    {"cut": "half"}, {"cut": "output"}, {"page": 502}, {"delay_ms": 3000}],
     *  "keys": {"pkz_old": "API_KEY_INACTIVE", "pkz_new": "ACTIVE"},
     *  "maintenance_minutes": 5}
     * }
     *
     * @throws IllegalArgumentException with a sentence for people that says what is wrong in it, and where
     */
    public static FaultPlan read(String json) {
        return FaultPlanReader.read(json);
    }

    /** Leaves the keys out: plans end up in logs. */
    @Override
    public String toString() {
        return "FaultPlan[faults=" + faults + ", keys=" + keys.size() + ", maintenance=" + maintenance + "]";
    }
}
