package thumbsmith.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thumbsmith.darkroom.PrepListener;
import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepProgress;
import thumbsmith.darkroom.PrepReport;
import thumbsmith.darkroom.PrepResult;

/** Says what becomes of each picture as it ends, and at the end what came of all. */
final class PrepTelling implements PrepListener {
    private final Reporter reporter;
    private final ProgressBar bar;

    PrepTelling(Reporter reporter, ProgressBar bar) {
        this.reporter = reporter;
        this.bar = bar;
    }

    @Override
    public void ended(PrepResult result, PrepProgress progress) {
        bar.clear();
        switch (result) {
            case PrepResult.Done it -> done(it);
            case PrepResult.Skipped it -> skipped(it);
            case PrepResult.Failed it -> failed(it.input(), it.why());
        }
        bar.draw("", progressText(progress));
    }

    private void done(PrepResult.Done result) {
        reporter.line(PictureLines.Prepared.of(result));
        result.note().ifPresent(note -> reporter.remark(named(result.input(), note)));
    }

    private void skipped(PrepResult.Skipped result) {
        reporter.line(PictureLines.Skipped.of(result));
        reporter.remark(named(result.input(), result.why()));
    }

    void failed(Path input, String why) {
        reporter.say(named(input, why));
        reporter.line(PictureLines.Unusable.of(input, why));
    }

    /** Sentences that name the file themselves need no name before them. */
    private static String named(Path input, String sentence) {
        String name = input.getFileName() == null ? "" : input.getFileName().toString();
        return !name.isEmpty() && sentence.startsWith(name) ? sentence : input + ": " + sentence;
    }

    private static ProgressText progressText(PrepProgress progress) {
        String words = progress.through() + " of " + progress.total()
                + left(progress).map(it -> ", " + it + " left").orElse("");
        return new ProgressText(words, OptionalDouble.of(progress.share()));
    }

    private static Optional<String> left(PrepProgress progress) {
        return progress.left()
                .map(Duration::toSeconds)
                .map(it -> String.format(Locale.ROOT, "%d:%02d", it / 60, it % 60));
    }

    /** What it came to, and what is not in the results of what the pictures told beside their pixels. */
    void ended(PrepOutcome outcome) {
        bar.close();
        reporter.remark(PrepReport.summary(outcome));
        Map<String, Long> leftOut = outcome.done().stream()
                .flatMap(it -> it.leftOut().stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        if (leftOut.isEmpty()) return;
        reporter.remark("Left out of them: "
                + leftOut.entrySet().stream()
                        .map(it -> it.getKey() + " (" + it.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
