package thumbsmith.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;

/** Every failure that can be rehearsed, with where it belongs: the one table of the screen and of the tests. */
public final class Occasions {
    private static final List<Occasion> ALL = Stream.of(
                    Arrays.stream(ErrorCode.values()).map(CodeOccasions::of),
                    ErrorCode.formerNames().entrySet().stream()
                            .map(former -> CodeOccasions.of(former.getKey(), former.getValue())),
                    KindOccasions.all().stream())
            .flatMap(each -> each)
            .toList();

    private Occasions() {}

    /** The codes in the contract's order, their former names, then what is no code. */
    public static List<Occasion> all() {
        return ALL;
    }

    /** The one of that code. */
    public static Occasion of(ErrorCode code) {
        return CodeOccasions.of(code);
    }
}
