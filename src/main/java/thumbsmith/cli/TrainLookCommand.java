package thumbsmith.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Look;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Training;

@Command(name = "train", description = "Trains a persona or a style from three pictures.", sortOptions = false)
final class TrainLookCommand extends LookCommand {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Parameters(
            index = "0",
            paramLabel = "persona|style",
            converter = ChoiceConverters.OfMode.class,
            description = "What to train.")
    LookMode mode;

    @Parameters(index = "1", paramLabel = "FILE", description = "Exactly three pictures: files or https addresses.")
    String first;

    @Parameters(index = "2", paramLabel = "FILE")
    String second;

    @Parameters(index = "3", paramLabel = "FILE")
    String third;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "1 to 25 letters, digits, spaces, hyphens or underscores.")
    String name;

    @Option(names = "--wait", description = "Wait until the training is over, and write a second line then.")
    boolean wait;

    @Mixin
    BudgetRule budget = new BudgetRule();

    TrainLookCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        LookName checked = LocalRules.lookName(name);
        Studio studio = studio();
        List<Picture> pictures = pictures(studio, reporter);
        if (mode == LookMode.PERSONA) tellOfFaces(studio, reporter);
        Price price = Price.of(studio, mode.training());
        budget.require(studio, price.cost());
        Training training = new PaidRequest(
                        console, reporter, price.cost(), price.around().named(checked.text()))
                .send(exchange -> studio.lookKeeper().train(mode, checked, pictures, exchange, price.service()));
        Look begun = training.look();
        reporter.line(Line.OfLook.of(begun, price.operation(), training.requestId(), price.cost(), price.list()));
        reporter.remark("Training has begun: " + price.words() + ".");
        return wait ? ending(trained(studio, begun, reporter), reporter) : ExitCode.DONE;
    }

    private List<Picture> pictures(Studio studio, Reporter reporter) throws FailureException {
        List<Picture> pictures = new ArrayList<>();
        for (String file : List.of(first, second, third)) {
            pictures.add(new PictureArgument(file, Slot.TRAINING)
                    .take(studio.intake(), reporter)
                    .picture());
        }
        return pictures;
    }

    private Look trained(Studio studio, Look begun, Reporter reporter) throws FailureException {
        try (ProgressBar bar = new ProgressBar(console);
                Subscription _ = console.host().onInterrupt(() -> leave(bar, reporter))) {
            return valueOf(
                    studio.lookKeeper().awaitTrained(begun.id(), BETWEEN_LOOKS, look -> bar.draw("", progress(look))),
                    Operation.LOOK);
        }
    }

    private static void leave(ProgressBar bar, Reporter reporter) {
        bar.close();
        reporter.error("INTERRUPTED", "Stopped waiting. The training goes on at the service.");
    }

    private static ProgressText progress(Look look) {
        return new ProgressText("training " + look.progress() + " %", OptionalDouble.of(look.progress() / 100.0));
    }

    private static ExitCode ending(Look look, Reporter reporter) {
        reporter.line(Line.OfLook.of(look, Operation.LOOK));
        if (look.status() != LookStatus.FAILED) return ExitCode.DONE;
        reporter.error("TRAINING_FAILED", "The training of " + look.name() + " failed. Try other pictures.");
        return ExitCode.REFUSED;
    }
}
