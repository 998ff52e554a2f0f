package thumbsmith.api;

import java.util.Optional;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * What an answer means. A paid request whose success cannot be read has an unknown outcome, because it may have been
 * made; a free one was simply not answered by the service.
 */
record Verdict(Operation operation, String host) {

    <T> Outcome<T> of(Answer answer, AnswerReader<T> reader) {
        if (!answer.isSuccess()) return Outcome.failed(failure(answer));
        return answer.json()
                .flatMap(it -> reader.read(it, answer.requestId().orElse("")))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(unreadableSuccess(answer)));
    }

    /**
     * The failure of an answer that was cut short after its head. Of a paid request only a whole answer says that it was
     * not made, whatever the status: it would be sent again for that.
     */
    Failure ofHeadAlone(Answer head, String why) {
        if (head.isSuccess() || operation.isPaid()) return lost(Optional.of(head), why);
        return failure(head);
    }

    /** No answer at all came to a request that was released. */
    Failure ofSilence(String why) {
        return lost(Optional.empty(), why);
    }

    private Failure failure(Answer answer) {
        int status = answer.status();
        if (status == 407) {
            return new Failure.Offline(host, "The proxy asks for a sign-in that this program cannot give.");
        }
        if (status < 400) return notTheService(answer, "The address leads somewhere else.");
        Optional<Failure.Api> error = ErrorAnswer.read(answer);
        if (error.isPresent()) return error.get();
        return status < 500 ? uncodedRefusal(answer) : uncodedFault(answer);
    }

    private Failure uncodedRefusal(Answer answer) {
        return answer.status() == 413 || answer.status() == 429
                ? ErrorAnswer.withoutCode(answer)
                : notTheService(answer, "The answer is not one of the service.");
    }

    private Failure uncodedFault(Answer answer) {
        return operation.isPaid()
                ? lost(Optional.of(answer), "A gateway answered in place of the service.")
                : ErrorAnswer.withoutCode(answer);
    }

    private Failure unreadableSuccess(Answer answer) {
        return answer.isPage()
                ? notTheService(answer, "A web page answered in place of the service.")
                : lost(Optional.of(answer), "The answer could not be read.");
    }

    private Failure lost(Optional<Answer> head, String why) {
        if (operation.isPaid()) {
            Optional<String> requestId = head.flatMap(Answer::requestId);
            return new Failure.OutcomeUnknown(operation, head.map(Answer::status), requestId, why);
        }
        return head.<Failure>map(it -> notTheService(it, why)).orElseGet(() -> new Failure.Offline(host, why));
    }

    private Failure notTheService(Answer answer, String why) {
        return new Failure.NotTheService(host, answer.status(), answer.requestId(), why);
    }
}
