package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookRef;
import thumbsmith.job.Recipe;
import thumbsmith.store.Folders;

/** Plants what must not leave this computer wherever it may stand, and looks for each of it in the bundle. */
class SupportBundleTest {
    private static final String KEY = "pkz_live_8f7e6d5c4b3a";
    private static final String OTHER_KEY = "sk-not-even-ours-4711";
    private static final String PROMPT = "My secret wedding in Lisbon";
    private static final String TITLE = "How we eloped";
    private static final String LOOK = "Aunt Petunia";
    private static final String PICTURE_NAME = "IMG_20260704_honeymoon";
    private static final String PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAUA" + "Q".repeat(80);
    private static final String FOLDER = "Divorce papers";
    private static final String HOST = "proxy.smith-family.example";
    private static final List<String> PLANTED = List.of(
            KEY,
            "8f7e6d5c4b3a",
            OTHER_KEY,
            PROMPT,
            "wedding",
            "Lisbon",
            TITLE,
            "eloped",
            LOOK,
            "Petunia",
            PICTURE_NAME,
            "honeymoon",
            PICTURE.substring(0, 40),
            FOLDER,
            "Divorce",
            HOST,
            System.getProperty("user.home") + "/");

    private static final UUID JOB = UUID.fromString("0b5c6f1e-2f6d-4b1a-9f55-6d7b8c9d0e1f");
    private static final String REQUEST = "7c1b2a3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";

    @TempDir
    private Path home;

    @Test
    void nothingOfThePersonIsInTheBundle() throws Exception {
        try (Wiring wiring = planted()) {
            byte[] zip = bundle(wiring);
            Map<String, String> parts = parts(zip);
            assertThat(PLANTED).allSatisfy(secret -> {
                assertThat(new String(zip, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase(secret);
                assertThat(parts.values()).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase(secret));
                assertThat(parts.keySet()).allSatisfy(name -> assertThat(name).doesNotContainIgnoringCase(secret));
            });
        }
    }

    @Test
    void whatSupportNeedsIsThere() throws Exception {
        try (Wiring wiring = planted()) {
            Map<String, String> parts = parts(bundle(wiring));
            assertThat(parts).containsOnlyKeys("versions.txt", "settings.txt", "jobs.csv", "log.txt");
            assertThat(parts.get("versions.txt"))
                    .contains("thumbsmith = " + Version.text(), "java.version = " + System.getProperty("java.version"));
            assertThat(parts.get("settings.txt"))
                    .contains("output.folder = changed", "environment.key = given", "answer.seconds = 99");
            assertThat(parts.get("jobs.csv"))
                    .contains(JOB.toString(), "CONTENT_POLICY,400," + REQUEST, "text,pkz_4_5,16:9", "another");
            assertThat(parts.get("log.txt"))
                    .contains(
                            "WARNING thumbsmith.job.Scheduler fetch " + JOB,
                            "CONTENT_POLICY",
                            "java.io.IOException",
                            "at thumbsmith.app.SupportBundleTest.");
        }
    }

    @Test
    void theLogIsBoundedAndItsNewestLinesStay() throws Exception {
        Path log = Files.createDirectories(home.resolve("log"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < SupportLog.LINES + 500; i++)
            lines.append(LogLayout.of(line("thumbsmith.app.Wiring", "m" + i, null), "words"));
        Files.writeString(log.resolve("thumbsmith-0.0.log"), lines);
        String kept = SupportLog.of(log);
        assertThat(kept.lines()).hasSize(SupportLog.LINES);
        assertThat(kept).contains(" m" + (SupportLog.LINES + 499)).doesNotContain(" m499\n");
    }

    @Test
    void aLineThatOnlyLooksLikeTheProgramsOwnStaysHere() {
        assertThat(SupportLog.safe("2026-11-22T10:00:00Z INFO thumbsmith.api.FailureLog noted | "
                        + "titles failed: PARSE_ERROR, status 500, request 6f1c2b3a-0000-4000-8000-1234567890ab"))
                .hasValueSatisfying(
                        it -> assertThat(it).endsWith("PARSE_ERROR status 500 6f1c2b3a-0000-4000-8000-1234567890ab"));
        assertThat(SupportLog.safe(PROMPT)).isEmpty();
        assertThat(SupportLog.safe("java.io.IOException: " + PROMPT)).contains("java.io.IOException");
        assertThat(SupportLog.safe("\tat home.with.Petunia(Lisbon.java:1)")).isEmpty();
        assertThat(SupportLog.safe("2026-11-22T10:00:00Z INFO com.other.Thing run | x"))
                .isEmpty();
    }

    @Test
    void aBundleThatIsThereStays() throws Exception {
        try (Wiring wiring = planted()) {
            Path first = new SupportBundle(wiring).writeTo(home, "bundle");
            Path second = new SupportBundle(wiring).writeTo(home, "bundle");
            assertThat(first).exists().hasFileName("bundle.zip");
            assertThat(second).exists().hasFileName("bundle-2.zip");
            assertThat(home.toFile().list()).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void homeAndUserAreMaskedShouldTheyEverGetThatFar() {
        Mask mask = new Mask(Path.of("/home/petunia"), "petunia");
        assertThat(mask.over("in /home/petunia/x by Petunia with " + KEY)).isEqualTo("in ~/x by ••• with pkz_•••");
        assertThat(new Mask(Path.of("/"), "a").over("a / b")).isEqualTo("a / b");
    }

    /** A home in which each secret stands wherever the program may have put it. */
    private Wiring planted() throws IOException {
        Environment environment = new Environment(Optional.of(KEY), Optional.of(URI.create("https://" + HOST)));
        Wiring wiring = Wiring.open(environment, new Folders(home), false);
        wiring.secrets().keep(HOST, OTHER_KEY);
        wiring.preferences()
                .update(it -> it.withOutputFolder(Optional.of(home.resolve(FOLDER)))
                        .withCertificates(Optional.of(home.resolve(FOLDER).resolve("ca.pem")))
                        .withPickerFolder(home.resolve(FOLDER))
                        .withNameTemplate(TITLE + " {n}")
                        .withBaseUrl(URI.create("https://" + HOST))
                        .withAnswerSeconds(99)
                        .withPages(it.pages().withSupport("petunia@" + HOST)));
        wiring.studio().journal().add(List.of(job(JOB, Service.paid(URI.create("https://" + HOST)), said())));
        wiring.studio().journal().add(List.of(job(UUID.randomUUID(), Service.EMBEDDED, hostile())));
        Path log = Files.createDirectories(home.resolve("log"));
        Files.writeString(log.resolve("thumbsmith-0.0.log"), log(), StandardCharsets.UTF_8);
        return wiring;
    }

    private Job job(UUID id, Service service, Failure failure) {
        Recipe recipe = new Recipe(
                Operation.TEXT,
                PROMPT,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.of(new LookRef(UUID.randomUUID(), LOOK)),
                Optional.empty(),
                Optional.empty(),
                Map.of(Slot.SUPPORT, new Picture.Local(home.resolve(PICTURE_NAME + ".png"), "image/png")));
        Instant now = Instant.parse("2026-11-22T10:00:00Z");
        return new Job(id, recipe, service, 1, 1, home.resolve(FOLDER), now, false, new JobState.Failed(now, failure));
    }

    private static Failure said() {
        return new Failure.Api(
                "CONTENT_POLICY",
                400,
                Optional.of(REQUEST),
                List.of("prompt: “" + PROMPT + "” is not allowed"),
                "The prompt “" + PROMPT + "” with " + KEY,
                Optional.empty());
    }

    /** A service that echoes what it was sent where a code and an id belong. */
    private static Failure hostile() {
        return new Failure.Api(KEY, 400, Optional.of(PROMPT), List.of(TITLE), PICTURE, Optional.empty());
    }

    private String log() {
        String everything = String.join(" ", PLANTED) + "\n" + String.join("\n", PLANTED) + "\n" + PICTURE;
        IOException fault = new IOException(everything, new IllegalStateException(PROMPT + " in " + home));
        return LogLayout.of(
                        line("thumbsmith.job.Scheduler", "fetch", fault),
                        "The output of job " + JOB + " failed with CONTENT_POLICY: " + everything)
                + LogLayout.of(line("thumbsmith.store.JsonFile", "read", null), home.resolve(FOLDER) + " " + PROMPT)
                + everything;
    }

    private static LogRecord line(String type, String method, Throwable fault) {
        LogRecord line = new LogRecord(Level.WARNING, "");
        line.setSourceClassName(type);
        line.setSourceMethodName(method);
        line.setThrown(fault);
        return line;
    }

    private byte[] bundle(Wiring wiring) throws IOException {
        return Files.readAllBytes(new SupportBundle(wiring).writeTo(home, "bundle"));
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
