package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that are cut where the plan says, seen from a bare socket, and what was done and paid by then. */
class FaultCutsTest {
    private static final String PATH = "/v2/thumbnail/text";
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final Rig rig = new Rig(SandboxOptions.temporary().withCredits(BigDecimal.ONE));
    private final RawCall raw = new RawCall(rig.service().baseUrl());

    @AfterEach
    void goesOnAfterwards() {
        assertThat(rig.service().faults().left()).isEmpty();
        assertThat(rig.post(PATH, TEXT).status()).isEqualTo(200);
        rig.close();
    }

    @Test
    void beforeTheBodyWasRead() throws IOException {
        play(new Fault.What.CutEarly());
        assertThat(raw.postWithoutBody(PATH, 1_000_000)).isEmpty();
        assertNothingWasMade();
    }

    @Test
    void beforeTheHeadWithNothingDone() throws IOException {
        play(new Fault.What.CutBeforeHead(false));
        assertThat(raw.post(PATH, TEXT)).isEmpty();
        assertNothingWasMade();
    }

    @Test
    void beforeTheHeadWithTheWorkDoneAndPaid() throws IOException {
        play(new Fault.What.CutBeforeHead(true));
        assertThat(raw.post(PATH, TEXT)).isEmpty();
        assertItWasMadeAndPaid();
    }

    @Test
    void afterTheHead() throws IOException {
        play(new Fault.What.CutAfterHead());
        String answer = raw.post(PATH, TEXT);
        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
        assertThat(announced(answer)).isPositive();
        assertItWasMadeAndPaid();
    }

    @Test
    void halfWayThroughTheBody() throws IOException {
        play(new Fault.What.Half());
        String answer = raw.post(PATH, TEXT);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("\r\n\r\n{\"output\":");
        assertThat(body(answer)).hasSize(announced(answer) / 2);
        assertItWasMadeAndPaid();
    }

    @Test
    void halfWayThroughARefusalToo() throws IOException {
        play(new Fault.What.Half());
        String answer = raw.post(PATH, "{}");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("{\"error\":");
        assertThat(body(answer)).hasSize(announced(answer) / 2);
        assertNothingWasMade();
    }

    @Test
    void halfWayThroughThePictureWhenItIsFetchedAndWholeTheNextTime() throws IOException {
        play(new Fault.What.CutOutput());
        Rig.Answer made = rig.post(PATH, TEXT);
        assertThat(made.status()).isEqualTo(200);
        String answer = raw.get(URI.create(made.text("output")).getPath());
        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(body(answer)).hasSize(announced(answer) / 2);
        assertThat(rig.plain("GET", made.text("output")).http().body()).hasSize(announced(answer));
    }

    private void play(Fault.What what) {
        rig.service().faults().add(Fault.of(what));
    }

    private void assertNothingWasMade() {
        assertThat(rig.engine.last).hasNullValue();
        assertThat(rig.service().credits()).contains(BigDecimal.ONE);
    }

    private void assertItWasMadeAndPaid() {
        assertThat(rig.engine.last).doesNotHaveNullValue();
        assertThat(rig.service().credits()).contains(new BigDecimal("0.87"));
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    private static int announced(String answer) {
        Matcher length = LENGTH.matcher(answer);
        assertThat(length.find()).isTrue();
        return Integer.parseInt(length.group(1));
    }
}
