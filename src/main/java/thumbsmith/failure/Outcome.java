package thumbsmith.failure;

import java.util.function.Function;

/** How an operation ended: done, failed, or withdrawn by the person before the request was complete. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(Failure failure) implements Outcome<T> {}

    /** Withdrawn before the last byte left: the service cannot have acted on it. */
    record Withdrawn<T>() implements Outcome<T> {}

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Failed<T>(Failure failure) -> new Failed<>(failure);
            case Withdrawn<T>() -> new Withdrawn<>();
        };
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> failed(Failure failure) {
        return new Failed<>(failure);
    }
}
