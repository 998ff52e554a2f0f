package thumbsmith.cli;

import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thumbsmith.api.Picture;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Studio;

@Command(name = "score", description = "Scores a picture from 0 to 100.", sortOptions = false)
final class ScoreCommand extends StudioCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The picture: a file or an https address.")
    String file;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title that stands beside it, 1 to 200 characters.")
    Optional<String> title;

    @Mixin
    BudgetRule budget = new BudgetRule();

    ScoreCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        Optional<String> checked = LocalRules.title(title);
        Studio studio = studio();
        Picture picture = new PictureArgument(file, Slot.SCORED)
                .take(studio.intake(), reporter)
                .picture();
        Price price = Price.of(studio, Operation.SCORE);
        budget.require(studio, price.cost());
        ScoreAnswer answer = new PaidRequest(console, reporter, price.cost(), price.around())
                .send(exchange ->
                        studio.assessor().score(picture, checked, Optional.empty(), exchange, price.service()));
        reporter.line(line(answer, price));
        reporter.remark("Price: " + price.words() + ".");
        return ExitCode.DONE;
    }

    private Line.Scored line(ScoreAnswer answer, Price price) {
        return new Line.Scored(
                file,
                answer.main(),
                new TreeMap<>(answer.parts()),
                answer.suggestion().orElse(null),
                price.operation().wire(),
                price.service().name(),
                answer.requestId(),
                price.cost(),
                price.list());
    }
}
