package thumbsmith.create;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.Library;
import thumbsmith.job.Pricing;
import thumbsmith.ui.Work;

/**
 * Keeps titles that came in the library, with the thumbnail that they were found for where the picture was one. They are
 * booked where they are asked for, not here.
 */
record TitlesKeeper(Library library, Pricing pricing, Clock clock, Work work) {

    /** Some time soon; that they could not be kept is logged, and takes nothing from what is shown. */
    void keep(TitlesAnswer answer, TitlesBasis basis, Service service) {
        work.waiting(
                () -> {
                    KeptTitles titles = kept(answer, basis, service);
                    library.keep(titles);
                    return titles;
                },
                kept -> {},
                fault -> {});
    }

    private KeptTitles kept(TitlesAnswer answer, TitlesBasis basis, Service service) {
        return new KeptTitles(
                UUID.randomUUID(),
                clock.instant(),
                service,
                basis.prompt().orElse(""),
                basis.support().flatMap(this::thumbnail),
                Optional.of(answer.requestId()).filter(id -> !id.isBlank()),
                TitlesProposal.of(answer, basis).titles(),
                pricing.cost(service, Operation.TITLES, Optional.empty()));
    }

    private Optional<UUID> thumbnail(Picture picture) {
        return picture instanceof Picture.Local local ? library.shownBy(local.file()) : Optional.empty();
    }
}
