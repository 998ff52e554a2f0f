package thumbsmith.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.Service;
import thumbsmith.job.Settlement;

/** What the process that runs the jobs does with requests, and what it refuses. */
class AttendantTest {
    private static final UUID JOB = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final FakeOffice office = new FakeOffice();

    private Reply ask(Request request) {
        return ReplyJson.read(new Attendant(office).answer(RequestJson.write(request)));
    }

    static List<Request> requests() {
        List<UUID> jobs = List.of(JOB);
        return List.of(
                Orders.submit(),
                new Request.PauseAll(),
                new Request.ResumeAll(),
                new Request.Pause(jobs),
                new Request.Resume(jobs),
                new Request.Cancel(jobs),
                new Request.Move(jobs, Optional.of(JOB)),
                new Request.Move(jobs, Optional.empty()),
                new Request.Again(JOB),
                new Request.Settle(JOB, Settlement.RESEND),
                new Request.Front(List.of(Path.of("/tmp/picture.png"))),
                new Request.Yield());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestComesOverAsItWasAndIsTaken(Request request) {
        assertThat(RequestJson.read(RequestJson.write(request))).isEqualTo(request);
        assertThat(ask(request)).isInstanceOf(Reply.Taken.class);
    }

    @Test
    void ordersAreTakenWithWhoWaitsAndTheirJobsAreNamed() {
        Reply.Taken taken = (Reply.Taken) ask(Orders.submit());
        assertThat(office.orders).containsExactly(Orders.of("An island"));
        assertThat(office.asked).containsExactly("expect true");
        assertThat(taken.jobs()).isEqualTo(office.took).hasSize(1);
    }

    @Test
    void anotherAccountOrServiceIsNotPaidWith() {
        var otherAccount = new Request.Submit(List.of(Orders.of("x")), Service.EMBEDDED, "another", false);
        var otherService =
                new Request.Submit(List.of(Orders.of("x")), new Service("api.pikzels.com"), FakeOffice.ACCOUNT, false);
        assertThat(refusal(otherAccount).sentence()).contains("another key", "nothing was sent");
        assertThat(refusal(otherService).why()).isEqualTo(Reply.Why.OTHER_SERVICE);
        assertThat(office.orders).isEmpty();
    }

    @Test
    void whatTheOfficeObjectsToIsNotSent() {
        office.objection = Optional.of("No.");
        assertThat(refusal(Orders.submit()).sentence()).isEqualTo("No.");
        assertThat(office.orders).isEmpty();
    }

    @Test
    void aFaultOverThereIsAnAnswer() {
        office.fault = Optional.of(new IllegalStateException("/home/me/secret"));
        assertThat(refusal(Orders.submit()).why()).isEqualTo(Reply.Why.FAILED);
        assertThat(refusal(Orders.submit()).sentence()).doesNotContain("secret");
    }

    @Test
    void aRecipeOfWhichAPartWouldBeLostIsRefused() {
        String line = RequestJson.write(Orders.submit()).replace("\\\"format\\\"", "\\\"shape\\\"");
        assertThat(line).contains("shape");
        assertThat(ReplyJson.read(new Attendant(office).answer(line))).isInstanceOf(Reply.Refused.class);
        String newer = RequestJson.write(Orders.submit()).replace("\"v\":1", "\"v\":2");
        assertThat(ReplyJson.read(new Attendant(office).answer(newer)))
                .isEqualTo(new Reply.Refused(Reply.Why.NOT_UNDERSTOOD, Attendant.NOT_UNDERSTOOD));
        assertThat(office.orders).isEmpty();
    }

    private Reply.Refused refusal(Request request) {
        return (Reply.Refused) ask(request);
    }
}
