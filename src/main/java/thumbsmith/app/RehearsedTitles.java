package thumbsmith.app;

import java.util.Optional;
import thumbsmith.api.Exchange;
import thumbsmith.api.Prompt;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/** Asks for titles and shows in a dialog why none came. */
final class RehearsedTitles {
    private final Wiring wiring;
    private final Work work;
    private final FailureDialog failures;

    RehearsedTitles(Wiring wiring, Work work, FailureDialog failures) {
        this.wiring = wiring;
        this.work = work;
        this.failures = failures;
    }

    void ask(String prompt) {
        TitlesRequest request = new TitlesRequest(Optional.of(new Prompt(prompt)), Optional.empty());
        work.waiting(
                () -> wiring.studio().assessor().titles(request, Exchange.UNWATCHED, Service.EMBEDDED),
                outcome -> answered(prompt, outcome),
                fault -> show(prompt, new Failure.Unexpected(fault.getClass().getSimpleName())));
    }

    private void answered(String prompt, Outcome<TitlesAnswer> outcome) {
        if (outcome instanceof Outcome.Failed<TitlesAnswer>(Failure failure)) show(prompt, failure);
    }

    private void show(String prompt, Failure failure) {
        failures.show(new Trouble(failure, Circumstances.of(Operation.TITLES), way -> {
            if (way instanceof Recovery.TryAgain) ask(prompt);
        }));
    }
}
