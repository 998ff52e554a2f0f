package thumbsmith.job;

import java.time.LocalDate;

/**
 * How output files are named: {@code {date} {title} {n} {model} {operation}} and text between them. What comes out is a
 * safe file name on Linux, macOS and Windows.
 */
public record NameTemplate(String pattern) {
    /**
     * The name without its extension.
     *
     * @param n 1-based: the job's number, raised until the name is free
     */
    public String name(Recipe recipe, LocalDate date, int n) {
        throw new UnsupportedOperationException();
    }
}
