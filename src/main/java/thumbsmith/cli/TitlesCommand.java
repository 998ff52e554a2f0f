package thumbsmith.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thumbsmith.api.Picture;
import thumbsmith.api.Prompt;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Studio;

@Command(name = "titles", description = "Proposes titles for a prompt, a picture, or both.", sortOptions = false)
final class TitlesCommand extends StudioCommand {
    @Option(names = "--prompt", paramLabel = "TEXT", description = "What the video is about, on one line.")
    Optional<String> prompt;

    @Option(names = "--image", paramLabel = "FILE", description = "The thumbnail: a file or an https address.")
    Optional<String> image;

    @Mixin
    BudgetRule budget = new BudgetRule();

    TitlesCommand(Console console, CommonOptions common) {
        super(console, common);
    }

    @Override
    ExitCode run(Reporter reporter) throws FailureException, InterruptedException {
        if (prompt.isEmpty() && image.isEmpty()) throw wrongUsage("Give a --prompt, an --image, or both.");
        Optional<Prompt> checked = prompt.isEmpty() ? Optional.empty() : Optional.of(LocalRules.prompt(prompt.get()));
        Studio studio = studio();
        TitlesRequest request = new TitlesRequest(checked, picture(studio, reporter));
        Price price = Price.of(studio, Operation.TITLES);
        budget.require(studio, price.cost());
        TitlesAnswer answer = new PaidRequest(console, reporter, price.cost(), price.around())
                .send(exchange -> studio.assessor().titles(request, exchange, price.service()));
        reporter.line(line(answer, price));
        reporter.remark("Price: " + price.words() + ".");
        return ExitCode.DONE;
    }

    private Optional<Picture> picture(Studio studio, Reporter reporter) throws FailureException {
        if (image.isEmpty()) return Optional.empty();
        return Optional.of(new PictureArgument(image.get(), Slot.SUPPORT)
                .take(studio.intake(), reporter)
                .picture());
    }

    private static Line.Titled line(TitlesAnswer answer, Price price) {
        return new Line.Titled(
                answer.titles(),
                answer.reasoning().orElse(null),
                price.operation().wire(),
                price.service().name(),
                answer.requestId(),
                price.cost(),
                price.list());
    }
}
