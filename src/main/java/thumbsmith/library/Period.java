package thumbsmith.library;

import java.time.LocalDate;
import java.util.Optional;

/** When thumbnails were made, as a person says it. */
enum Period {
    ANY,
    TODAY,
    WEEK,
    MONTH,
    /** From and to days that the person names. */
    BETWEEN;

    /** The first day, seen from today. */
    Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case ANY, BETWEEN -> Optional.empty();
            case TODAY -> Optional.of(today);
            case WEEK -> Optional.of(today.minusDays(6));
            case MONTH -> Optional.of(today.withDayOfMonth(1));
        };
    }
}
