package thumbsmith.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.logging.LogRecord;

/**
 * How a line of the log looks: time in UTC, level, class and method, a bar, then the message; a fault follows with its
 * stack. What stands before the bar and in the stack is the program's own and tells nothing of the person.
 */
final class LogLayout {
    private LogLayout() {}

    static String of(LogRecord line, String message) {
        return line.getInstant() + " " + line.getLevel().getName() + " " + place(line) + " | " + message
                + System.lineSeparator() + stack(line.getThrown());
    }

    private static String place(LogRecord line) {
        String type = Optional.ofNullable(line.getSourceClassName()).orElse(line.getLoggerName());
        return type + " " + Optional.ofNullable(line.getSourceMethodName()).orElse("-");
    }

    private static String stack(Throwable fault) {
        if (fault == null) return "";
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
