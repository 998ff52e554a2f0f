package thumbsmith.create;

import java.time.Clock;
import java.util.function.Consumer;
import thumbsmith.job.Mending;
import thumbsmith.job.Studio;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.Work;

/**
 * What titles ask of the world around them.
 *
 * @param ticker lets the elapsed time go on
 * @param mending mends a support picture that the service refused
 * @param clipboard takes text
 * @param budget asked before titles that cost something are sent
 * @param keeper keeps what came
 */
record TitlesPorts(
        Work work,
        Clock clock,
        Ticker ticker,
        Confirm confirm,
        FailureDialog failures,
        CommonWays common,
        Mending mending,
        Consumer<String> clipboard,
        BudgetQuestion budget,
        TitlesKeeper keeper) {
    static TitlesModel model(ComposerModel composer, Studio studio, CreatePorts ports) {
        TitlesPorts around = new TitlesPorts(
                ports.work(),
                ports.clock(),
                ports.ticker(),
                ports.confirm(),
                ports.failures(),
                ports.common(),
                studio.mending(),
                ports.desktop()::copyText,
                new BudgetQuestion(studio.budget(), ports.work(), ports.confirm()),
                new TitlesKeeper(studio.library(), studio.pricing(), ports.clock(), ports.work()));
        TitlesAsker asker = (request, exchange, expected) -> studio.assessor().titles(request, exchange, expected);
        return new TitlesModel(composer, asker, around);
    }
}
