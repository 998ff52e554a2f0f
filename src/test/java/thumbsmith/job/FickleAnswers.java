package thumbsmith.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the {@link FickleServer} writes, byte for byte. */
final class FickleAnswers {
    private static final Pattern ASKED = Pattern.compile("\"(?:prompt|title|name)\"\\s*:\\s*\"([^\"]*)\"");
    private static final byte[] PNG = PlainImages.picture(16, 9);
    private static final String JSON = "Content-Type: application/json\r\nConnection: close\r\n";

    private FickleAnswers() {}

    /** The prompt, the title or the name in a request: what tells it from others. */
    static String asked(byte[] body) {
        Matcher asked = ASKED.matcher(new String(body, UTF_8));
        return asked.find() ? asked.group(1) : "";
    }

    static void picture(OutputStream out) throws IOException {
        write(out, 200, "Content-Type: image/png\r\nConnection: close\r\n", PNG, PNG.length);
    }

    static void error(OutputStream out, int status, String code) throws IOException {
        byte[] body = error(code);
        write(out, status, JSON, body, body.length);
    }

    static void make(OutputStream out, String path, String output, String requestId) throws IOException {
        byte[] body = made(path, output, requestId);
        write(out, 200, JSON, body, body.length);
    }

    private static byte[] made(String path, String output, String requestId) {
        String result = switch (path) {
            case "/v2/thumbnail/score" -> "\"main_score\":71,\"subscores\":{}";
            case "/v2/title/text" -> "\"outputs\":[\"One\"]";
            case "/v2/pikzonality/persona" -> "\"id\":\"" + UUID.randomUUID() + "\"";
            default -> "\"output\":\"" + output + "\"";
        };
        return ("{" + result + ",\"request_id\":\"" + requestId + "\"}").getBytes(UTF_8);
    }

    /** Everything but an answer with an output; what is cut is left as it stands. */
    static void fail(OutputStream out, Deed deed, String output) throws IOException {
        byte[] made = made("", output, "lost");
        byte[] busy = error("TOO_MANY_REQUESTS");
        switch (deed) {
            case BUSY -> error(out, 429, "TOO_MANY_REQUESTS");
            case BUSY_FOR_SECONDS -> write(out, 429, "Retry-After: 3\r\n" + JSON, busy, busy.length);
            case CREDITS -> error(out, 402, "INSUFFICIENT_CREDITS");
            case MAINTENANCE -> error(out, 503, "SERVICE_UNDER_MAINTENANCE");
            case FAILED -> error(out, 500, "GENERATION_FAILED");
            case PAGE_OF_A_GATEWAY -> page(out, 502);
            case PAGE_IN_ITS_PLACE -> page(out, 200);
            case CUT_IN_HEAD -> out.write("HTTP/1.1 200 OK\r\nContent-Ty".getBytes(UTF_8));
            case CUT_AFTER_HEAD -> write(out, 200, JSON, made, 0);
            case HALF -> write(out, 200, JSON, made, made.length / 2);
            case HALF_BUSY -> write(out, 429, JSON, busy, busy.length / 2);
            case CUT_BEFORE_BODY, CUT_IN_BODY, CUT_BEFORE_HEAD, NEVER -> {}
            case MADE -> throw new IllegalArgumentException("That is none.");
        }
    }

    private static void page(OutputStream out, int status) throws IOException {
        byte[] page = "<h1>Bad gateway</h1>".getBytes(UTF_8);
        write(out, status, "Content-Type: text/html\r\nConnection: close\r\n", page, page.length);
    }

    private static byte[] error(String code) {
        return ("{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\"},\"request_id\":\"r\"}").getBytes(UTF_8);
    }

    /** @param bytes how many of the body really go out */
    private static void write(OutputStream out, int status, String headers, byte[] body, int bytes) throws IOException {
        String head = "HTTP/1.1 " + status + " Said\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(UTF_8));
        out.write(body, 0, bytes);
        out.flush();
    }
}
