package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Around;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** What a card says when its job failed, may have been made, or is held back: the catalogue's words and ways out. */
record FailedPhases(Job job, Pricing pricing) {
    private static final Texts TEXTS = Texts.of(FailedPhases.class);
    private static final Catalogue CATALOGUE = new Catalogue();

    /** What the catalogue says of that failure of this job. */
    Presentation present(Failure failure) {
        return CATALOGUE.present(failure, Around.of(job, pricing));
    }

    /** What the service stopped is nothing to be alarmed about. */
    Phase failed(Failure failure) {
        Presentation said = present(failure);
        Phase.Kind kind = isStopped(failure) ? Phase.Kind.CANCELLED : Phase.Kind.FAILED;
        return of(kind, said.title(), sentences(said.cause(), said.nextStep()), failure, said);
    }

    Phase unknown(JobState.Unknown unknown) {
        Presentation said = present(unknown.failure());
        if (job.service().isEmbedded())
            return of(Phase.Kind.UNKNOWN, said.title(), TEXTS.get("phase.unknown.free"), unknown.failure(), said);
        String price =
                Words.usd(pricing.list(job.recipe().operation(), job.recipe().model()));
        String title = TEXTS.get("phase.unknown.paid", said.title(), price);
        return of(Phase.Kind.UNKNOWN, title, sentences(said.cause(), said.nextStep()), unknown.failure(), said);
    }

    Phase parked(JobState.Parked parked) {
        Optional<Presentation> said = parked.failure().map(this::present);
        return new Phase(
                Phase.Kind.PARKED,
                said.map(Presentation::title).orElseGet(() -> TEXTS.get("phase.parked")),
                sentences(said.map(Presentation::cause).orElse(parked.why()), TEXTS.get("phase.parked.kept")),
                Optional.empty(),
                said.map(FailedPhases::technical),
                List.of(),
                List.of(CardAction.SEND, CardAction.DISCARD));
    }

    private static boolean isStopped(Failure failure) {
        return failure instanceof Failure.Api api
                && api.known().filter(code -> code == ErrorCode.CANCELLED).isPresent();
    }

    private Phase of(Phase.Kind kind, String title, String detail, Failure failure, Presentation said) {
        List<Way> ways = new FailedWays(CATALOGUE, failure, Around.of(job, pricing)).of(said.ways());
        return new Phase(kind, title, detail, Optional.empty(), Optional.of(technical(said)), ways, actions(ways));
    }

    /** What none of the ways does already. */
    private static List<CardAction> actions(List<Way> ways) {
        List<Recovery> taken = ways.stream().map(Way::recovery).toList();
        List<CardAction> actions = new ArrayList<>();
        if (taken.stream().noneMatch(FailedPhases::bringsBack)) actions.add(CardAction.BRING_BACK);
        if (!taken.contains(new Recovery.Leave())) actions.add(CardAction.LEAVE);
        return actions;
    }

    private static boolean bringsBack(Recovery way) {
        return way instanceof Recovery.EditPrompt
                || way instanceof Recovery.SimplerPrompt
                || way instanceof Recovery.FixField
                || way instanceof Recovery.ChooseAnother
                || way instanceof Recovery.ChoosePicture;
    }

    private static Phase.Technical technical(Presentation said) {
        Stream<String> words = said.quotation().map(quoted -> TEXTS.get("failed.says", quoted)).stream();
        String all = Stream.concat(words, said.details().stream()).collect(Collectors.joining("\n"));
        return new Phase.Technical(said.detailLine(), all, said.copyText());
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }
}
