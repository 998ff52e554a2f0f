package thumbsmith.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import thumbsmith.failure.Outcome;

/**
 * How much longer our client takes than curl to post the same body, a picture of 7,000,000 bytes, to a server that only
 * reads it. Its one argument is the server's address. Our time holds the reading and the encoding of the file; curl's is
 * its own {@code time_total}, which leaves out its start and the reading of the ready-made body.
 */
final class SendBenchmark {
    private static final int WARM_UP = 30;
    private static final int SENDS = 50;
    private static final int PICTURE_BYTES = 7_000_000;

    private final URI server;
    private final Path picture;
    private final Path body;

    private SendBenchmark(URI server, Path folder) throws IOException {
        this.server = server;
        byte[] bytes = new byte[PICTURE_BYTES];
        new Random(7).nextBytes(bytes);
        picture = Files.write(folder.resolve("picture.jpg"), bytes);
        String json = "{\"image_base64\":\"data:image/jpeg;base64,"
                + Base64.getEncoder().encodeToString(bytes) + "\"}";
        body = Files.writeString(folder.resolve("body.json"), json, StandardCharsets.US_ASCII);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("send-benchmark");
        SendBenchmark benchmark = new SendBenchmark(URI.create(arguments[0]), folder);
        try {
            benchmark.run();
        } finally {
            Files.delete(benchmark.picture);
            Files.delete(benchmark.body);
            Files.delete(folder);
        }
    }

    private void run() throws Exception {
        ApiAccess access = new ApiAccess(server, Optional.of(new ApiKey("pkz_benchmark")));
        List<Double> ours = new ArrayList<>();
        List<Double> curls = new ArrayList<>();
        try (HttpPikzels client = new HttpPikzels(access, Timeouts.USUAL, Network.direct())) {
            for (int i = 0; i < WARM_UP + SENDS; i++) {
                double our = send(client);
                double curl = curl();
                if (i < WARM_UP) continue;
                ours.add(our);
                curls.add(curl);
            }
        }
        print(median(ours), median(curls));
    }

    private double send(HttpPikzels client) {
        ScoreRequest request = new ScoreRequest(new Picture.Local(picture, "image/jpeg"), Optional.empty());
        long start = System.nanoTime();
        Outcome<ScoreAnswer> outcome = client.score(request, Exchange.UNWATCHED);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (outcome instanceof Outcome.Done) return milliseconds;
        throw new IllegalStateException("Not sent: " + outcome);
    }

    /** Without the handshake for long bodies ({@code Expect}), which would cost curl a second here. */
    private double curl() throws IOException, InterruptedException {
        Process curl = new ProcessBuilder(
                        "curl",
                        "-sS",
                        "-o",
                        "/dev/null",
                        "-w",
                        "%{http_code} %{time_total}",
                        "-H",
                        "Expect:",
                        "-H",
                        "Content-Type: application/json",
                        "--data-binary",
                        "@" + body,
                        server + "/v2/thumbnail/score")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream printed = curl.getInputStream()) {
            String[] figures = new String(printed.readAllBytes(), StandardCharsets.US_ASCII).split(" ");
            if (curl.waitFor() != 0 || !figures[0].equals("200")) throw new IllegalStateException("curl did not send.");
            return Double.parseDouble(figures[1]) * 1000;
        }
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void print(double our, double curl) {
        System.out.printf(Locale.ROOT, "thumbsmith  median of %d sends  %6.1f ms%n", SENDS, our);
        System.out.printf(Locale.ROOT, "curl        median of %d sends  %6.1f ms%n", SENDS, curl);
        System.out.printf(Locale.ROOT, "difference                      %6.1f ms%n", our - curl);
    }
}
