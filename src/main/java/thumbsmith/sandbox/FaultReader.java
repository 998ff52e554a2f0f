package thumbsmith.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;

/** Reads one fault of a plan file. */
final class FaultReader {
    private static final Set<String> ALWAYS = Set.of("times", "operation", "delay_ms");
    private static final Set<String> WITH_CODE = Set.of("code", "status", "message", "details", "retry_after");
    private static final int TIMES_MAX = 1_000_000;
    private static final int DELAY_MAX_MS = 3_600_000;
    private static final int RETRY_AFTER_MAX_SECONDS = 86_400;

    private final PlanObject fault;

    FaultReader(PlanObject fault) {
        this.fault = fault;
    }

    /** @throws IllegalArgumentException with a sentence */
    Fault read() {
        Fault.What what = what();
        int times = fault.whole("times", 1, TIMES_MAX).orElse(1);
        int delay = fault.whole("delay_ms", 0, DELAY_MAX_MS).orElse(0);
        return new Fault(what, times, operation(what), Duration.ofMillis(delay));
    }

    private Fault.What what() {
        List<String> kinds = Stream.of("code", "cut", "page").filter(fault::has).toList();
        if (kinds.size() > 1 || kinds.isEmpty() && !fault.has("delay_ms"))
            throw fault.problem("must have exactly one of code, cut and page, or only delay_ms");
        if (fault.has("code")) return answer();
        if (fault.has("cut")) return cut();
        return fault.has("page") ? page() : late();
    }

    private Fault.What answer() {
        allow(WITH_CODE);
        String code = fault.text("code").orElseThrow().strip();
        int status = fault.whole("status", 400, 599)
                .or(() -> ErrorCode.of(code).map(ErrorCode::status))
                .orElseThrow(() -> fault.problem("the contract does not know this code, so it needs a status"));
        Fault.What.Answer plain = Fault.What.Answer.of(code, status);
        return new Fault.What.Answer(
                code,
                status,
                fault.text("message").orElse(plain.message()),
                fault.texts("details"),
                fault.whole("retry_after", 0, RETRY_AFTER_MAX_SECONDS));
    }

    private Fault.What cut() {
        String where = PlanObject.plain(fault.text("cut").orElseThrow());
        allow(where.equals("before_head") ? Set.of("cut", "after_work") : Set.of("cut"));
        return switch (where) {
            case "before_body" -> new Fault.What.CutEarly();
            case "before_head" -> new Fault.What.CutBeforeHead(fault.flag("after_work"));
            case "after_head" -> new Fault.What.CutAfterHead();
            case "half" -> new Fault.What.Half();
            case "output" -> new Fault.What.CutOutput();
            default -> throw fault.problem("cut must be one of before-body, before-head, after-head, half and output");
        };
    }

    private Fault.What page() {
        allow(Set.of("page"));
        try {
            return new Fault.What.Page(fault.whole("page", 200, 599).orElseThrow());
        } catch (IllegalArgumentException bodiless) {
            throw fault.problem("page must be a status from 200 to 599 that can have a page");
        }
    }

    private Fault.What late() {
        allow(Set.of());
        return new Fault.What.Late();
    }

    private Optional<Operation> operation(Fault.What what) {
        Optional<Operation> operation = fault.text("operation").map(this::operation);
        if (operation.isPresent() && what instanceof Fault.What.CutOutput)
            throw fault.problem("fetching an output belongs to no operation");
        return operation;
    }

    private Operation operation(String name) {
        String plain = PlanObject.plain(name);
        return Operation.of(plain).orElseThrow(() -> fault.problem("operation must be one of " + operations()));
    }

    private void allow(Set<String> own) {
        Set<String> all = new HashSet<>(ALWAYS);
        all.addAll(own);
        fault.requireOnly(all);
    }

    private static String operations() {
        return Arrays.stream(Operation.values()).map(Operation::wire).collect(Collectors.joining(", "));
    }
}
