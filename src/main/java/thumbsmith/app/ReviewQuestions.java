package thumbsmith.app;

import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Offer;
import thumbsmith.review.Asked;
import thumbsmith.ui.ScoreQuestions;
import thumbsmith.ui.ScoredPicture;

/** Has any picture scored, with a title. */
record ReviewQuestions(ScoreDesk desk) implements ScoreQuestions<Asked> {
    @Override
    public Circumstances aroundScore() {
        return desk.around();
    }

    @Override
    public void score(Asked asked, ScoredPicture as, Consumer<Outcome<ScoreAnswer>> then) {
        desk.ask(new ScoreDesk.Question(new Offer.OfFile(asked.picture()), asked.title(), Optional.empty()), as, then);
    }
}
