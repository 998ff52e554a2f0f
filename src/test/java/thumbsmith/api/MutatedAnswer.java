package thumbsmith.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import thumbsmith.contract.ErrorTable;

/**
 * What a broken, hostile or foreign server may say. The same seed says the same.
 *
 * @param bytes from the status line on
 * @param hangs whether the connection stays open afterwards, without another word
 */
record MutatedAnswer(byte[] bytes, boolean hangs) {
    private static final int LARGE = 6 * 1024 * 1024;
    private static final List<String> NAMES = List.of(
            "output",
            "request_id",
            "main_score",
            "subscores",
            "outputs",
            "id",
            "status",
            "progress",
            "portrait_url",
            "reference",
            "special_instructions",
            "message",
            "error",
            "code",
            "details",
            "prompt_compacted");
    private static final List<String> VALID = List.of(
            "{\"output\":\"http://127.0.0.1:1/o.png\",\"request_id\":\"r-1\",\"model\":\"pkz_4_5\"}",
            "{\"main_score\":73.5,\"subscores\":{\"idea\":80,\"clarity\":61},\"suggestion\":null,\"request_id\":\"r-1\"}",
            "{\"outputs\":[\"One\",\"Two\"],\"reasoning\":\"So\",\"prompt_compacted\":true,\"request_id\":\"r-1\"}",
            "{\"id\":\"11111111-2222-4333-8444-555555555555\",\"name\":\"Mia\",\"mode\":\"persona\",\"status\":\"completed\","
                    + "\"progress\":100,\"portrait_url\":null,\"reference\":[],\"special_instructions\":null,"
                    + "\"message\":\"Gone.\",\"request_id\":\"r-1\"}");

    static MutatedAnswer of(long seed) {
        return new Maker(new Random(seed)).answer();
    }

    /** Makes one answer out of one row of random numbers. */
    private record Maker(Random random) {

        MutatedAnswer answer() {
            byte[] body = body();
            List<String> head = new ArrayList<>(List.of(statusLine()));
            byte[] packed = oneIn(6) ? zipped(body) : body;
            if (packed != body || oneIn(15)) head.add("Content-Encoding: gzip");
            byte[] framed = framed(packed, head);
            addHeaders(head);
            byte[] whole = joined(text(String.join("\r\n", head) + "\r\n\r\n"), framed);
            return new MutatedAnswer(oneIn(8) ? damaged(whole) : whole, oneIn(8));
        }

        private String statusLine() {
            if (oneIn(20))
                return pick(
                        "HTTP/1.1 abc",
                        "HTTP/9.9 200 OK",
                        "ICY 200 OK",
                        "HTTP/1.1",
                        "",
                        "HTTP/1.1 -1 X",
                        "HTTP/1.1 99999999999 X",
                        "HTTP/1.1 200",
                        "\0\0\0\0",
                        "200 OK",
                        "HTTP/1.1  200  OK");
            int status = oneIn(3) ? 100 + random.nextInt(900) : pick(200, 200, 201, 400, 401, 402, 404, 429, 500, 503);
            return "HTTP/1.1 " + status + " Said";
        }

        private byte[] body() {
            return switch (random.nextInt(12)) {
                case 0 -> new byte[0];
                case 1 -> bytes(random.nextInt(2000));
                case 2 -> text("<!doctype html><title>Sign in</title>" + letters(random.nextInt(5000)));
                case 3 -> text(pick("[", "{\"a\":", "[[{\"error\":").repeat(random.nextInt(100_000)));
                case 4 -> text(json(0));
                case 5, 6 -> text(object(0));
                case 7 -> text(pick(VALID).substring(0, random.nextInt(40)));
                case 8 -> oneIn(6) ? large() : damaged(text(pick(VALID)));
                case 9 -> text(error());
                case 10 -> damaged(text(error()));
                default -> text(pick(VALID));
            };
        }

        /** Bombs, endless strings and millions of tiny values. */
        private byte[] large() {
            String start =
                    pick("", "{\"output\":\"", "{\"error\":{\"code\":\"", "{\"error\":{\"code\":\"X\",\"details\":[");
            String part = pick("x", "{},", "[],", "\"\",", "1,", "\\u0000", " ");
            return text(start + part.repeat(random.nextInt(LARGE / part.length())) + pick("", "\"}", "]}}"));
        }

        private String error() {
            ErrorTable.Row row = pick(ErrorTable.rows());
            return "{\"error\":{\"code\":" + pick("\"" + row.code() + "\"", json(2)) + ",\"message\":"
                    + pick("\"No.\"", json(2)) + ",\"details\":" + pick("[\"prompt: odd\"]", "\"prompt\"", json(1))
                    + "},\"request_id\":" + pick("\"r-1\"", json(2)) + "}";
        }

        private String json(int depth) {
            return switch (random.nextInt(depth > 3 ? 7 : 9)) {
                case 0 -> "null";
                case 1 -> pick("true", "false");
                case 2 -> "" + random.nextLong();
                case 3 -> pick("1e999", "-1e-999", "9".repeat(900), "9".repeat(2000), "0.1", "-0", "NaN");
                case 4 -> "\"" + letters(random.nextInt(40)) + "\"";
                case 5 -> pick("\"\\uD800\"", "\"\\u202Ex\"", "\"pkz_0123456789abcdef\"", "\"http://[::1\"", "\"//\"");
                case 6 -> "\"" + letters(random.nextInt(3000)) + "\"";
                case 7 -> many(() -> json(depth + 1), "[", "]");
                default -> object(depth + 1);
            };
        }

        private String object(int depth) {
            return many(() -> "\"" + pick(NAMES) + "\":" + json(depth + 1), "{", "}");
        }

        private String many(Supplier<String> one, String start, String end) {
            return IntStream.range(0, random.nextInt(8))
                    .mapToObj(_ -> one.get())
                    .collect(Collectors.joining(",", start, end));
        }

        /** Says how long the body is, truly or not. */
        private byte[] framed(byte[] body, List<String> head) {
            return switch (random.nextInt(12)) {
                case 0 -> body;
                case 1 -> said(body, head, pick("-1", "abc", "", "99999999999999999999", "0x10", "1,2"));
                case 2 -> said(body, head, "" + random.nextInt(2 * body.length + 10));
                case 3 -> chunked(body, head, Integer.toHexString(body.length));
                case 4 -> chunked(body, head, pick("-1", "zz", "", "7fffffffffffffff", "0", "ffffffff", "5;a=b"));
                default -> said(body, head, "" + body.length);
            };
        }

        private byte[] said(byte[] body, List<String> head, String length) {
            head.add("Content-Length: " + length);
            if (oneIn(30)) head.add("Content-Length: " + random.nextInt(100));
            return body;
        }

        private byte[] chunked(byte[] body, List<String> head, String length) {
            head.add("Transfer-Encoding: chunked");
            return joined(text(length + "\r\n"), body, text("\r\n0\r\n\r\n"));
        }

        private void addHeaders(List<String> head) {
            if (oneIn(3)) head.add("Content-Type: " + pick("application/json", "text/html", "\0", "x".repeat(5000)));
            if (oneIn(4)) head.add("X-Request-Id: " + pick("req-9", letters(2000), "", "\u00ff\u0001"));
            if (oneIn(4))
                head.add(
                        "Retry-After: " + pick("3", "-3", "1e9", "999999999999", "Thu, 01 Jan 1970 00:00:00 GMT", "x"));
            if (oneIn(12))
                head.add(pick("no colon", ": no name", " folded", "Location: http://[", "Connection: close, x"));
            if (oneIn(40)) for (int i = 0; i < 3000; i++) head.add("X-" + i + ": " + letters(100));
        }

        private byte[] damaged(byte[] whole) {
            byte[] cut = Arrays.copyOf(whole, oneIn(2) ? random.nextInt(whole.length + 1) : whole.length);
            for (int i = random.nextInt(6); i > 0 && cut.length > 0; i--)
                cut[random.nextInt(cut.length)] = (byte) random.nextInt();
            return cut;
        }

        private byte[] zipped(byte[] body) {
            try (var bytes = new ByteArrayOutputStream()) {
                try (var packing = new GZIPOutputStream(bytes)) {
                    packing.write(body);
                    if (oneIn(10)) for (int i = 0; i < 1000; i++) packing.write(new byte[64 * 1024]);
                }
                return oneIn(5) ? damaged(bytes.toByteArray()) : bytes.toByteArray();
            } catch (IOException unlikely) {
                throw new UncheckedIOException(unlikely);
            }
        }

        private boolean oneIn(int many) {
            return random.nextInt(many) == 0;
        }

        @SafeVarargs
        private <T> T pick(T... some) {
            return some[random.nextInt(some.length)];
        }

        private <T> T pick(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        }

        private String letters(int count) {
            return random.ints(count, 'A', 'z')
                    .filter(it -> it != '\\')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static byte[] text(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        private static byte[] joined(byte[]... parts) {
            var whole = new ByteArrayOutputStream();
            for (byte[] part : parts) whole.writeBytes(part);
            return whole.toByteArray();
        }
    }
}
