package thumbsmith.create;

import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.api.Picture;
import thumbsmith.contract.Field;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Taken;
import thumbsmith.ui.Setback;
import thumbsmith.ui.Texts;

/** What the ways out of titles that did not come do. */
final class TitlesWays {
    private static final Texts TEXTS = Texts.of(TitlesWays.class);

    private final TitlesModel titles;
    private final TitlesInputs inputs;
    private final TitlesPorts ports;

    TitlesWays(TitlesModel titles, TitlesInputs inputs, TitlesPorts ports) {
        this.titles = titles;
        this.inputs = inputs;
        this.ports = ports;
    }

    /** Whether that way is one of titles; a look or a model has no part in them. */
    static boolean offers(Recovery way) {
        return switch (way) {
            case Recovery.TryAgain _, Recovery.SendAgain _, Recovery.RunAgain _ -> true;
            case Recovery.Reword _, Recovery.EditPrompt _, Recovery.SimplerPrompt _ -> true;
            case Recovery.FixField(Field field) -> field == Field.PROMPT || field == Field.SUPPORT;
            case Recovery.RepairPicture(Slot slot) -> slot == Slot.SUPPORT;
            case Recovery.ShrinkPicture(Slot slot) -> slot == Slot.SUPPORT;
            case Recovery.DropPicture(Slot slot) -> slot == Slot.SUPPORT;
            case Recovery.SendPictureItself _, Recovery.TryOtherPictures _ -> true;
            case Recovery.CopyDetails _, Recovery.CopyForSupport _ -> true;
            case Recovery.Leave _ -> true;
            case Recovery.OpenPage _, Recovery.EnterKey _, Recovery.UseEmbedded _ -> false;
            case Recovery.GoOn _, Recovery.CheckNow _, Recovery.LeaveParked _ -> false;
            case Recovery.ReplacePicture _, Recovery.ChoosePicture _, Recovery.PastePicture _ -> false;
            case Recovery.ChooseAnother _, Recovery.GoWithout _, Recovery.ForgetLook _ -> false;
            case Recovery.PickModel _, Recovery.FasterModel _, Recovery.CheaperModel _ -> false;
            case Recovery.TakeName _, Recovery.Rename _, Recovery.CorrectAmount _, Recovery.RemoveKey _ -> false;
            case Recovery.DeleteWhenTrained _, Recovery.ForgetHere _, Recovery.Keep _ -> false;
            case Recovery.UseInstead _, Recovery.CropToFormat _, Recovery.FetchAgain _ -> false;
            case Recovery.OpenInBrowser _, Recovery.AddCertificate _, Recovery.ChooseFolder _ -> false;
        };
    }

    void take(Recovery way, Setback from, Service asked) {
        if (!ports.common().take(way, from.trouble())) takeOwn(way, from, asked);
    }

    /** Those that nobody else takes; one that titles have no part in is as much as to leave it. */
    private void takeOwn(Recovery way, Setback from, Service asked) {
        if (mends(way)) mend(way, asked);
        else if (way instanceof Recovery.FixField(Field field)) titles.want(field);
        else if (way instanceof Recovery.SendAgain) sendAgain(from, asked);
        else if (asksAgain(way)) titles.again(asked);
        else if (rewords(way)) titles.want(Field.PROMPT);
        else if (way instanceof Recovery.TryOtherPictures) titles.want(Field.SUPPORT);
        else if (copies(way)) ports.clipboard().accept(from.said().copyText());
        else titles.leave();
    }

    private static boolean mends(Recovery way) {
        return way instanceof Recovery.RepairPicture
                || way instanceof Recovery.ShrinkPicture
                || way instanceof Recovery.SendPictureItself
                || way instanceof Recovery.DropPicture;
    }

    private static boolean asksAgain(Recovery way) {
        return way instanceof Recovery.TryAgain || way instanceof Recovery.RunAgain;
    }

    private static boolean rewords(Recovery way) {
        return way instanceof Recovery.Reword
                || way instanceof Recovery.EditPrompt
                || way instanceof Recovery.SimplerPrompt;
    }

    private static boolean copies(Recovery way) {
        return way instanceof Recovery.CopyDetails || way instanceof Recovery.CopyForSupport;
    }

    private void sendAgain(Setback from, Service asked) {
        if (from.around().prices().isEmpty() || agrees()) titles.again(asked);
    }

    private boolean agrees() {
        return ports.confirm()
                .ask(
                        TEXTS.get("titles.again.title"),
                        TEXTS.get("titles.again.sentence", titles.price().usd()),
                        TEXTS.get("titles.again.yes"),
                        TEXTS.get("titles.again.no"));
    }

    /** The picture in the slot is changed first, without anything being sent; then they are asked for again. */
    private void mend(Recovery way, Service asked) {
        Optional<Picture> picture = inputs.support().picture();
        if (picture.isEmpty()) {
            titles.again(asked);
        } else if (way instanceof Recovery.DropPicture) {
            inputs.support().clear();
            titles.again(asked);
        } else {
            mend(way, picture.get(), asked);
        }
    }

    /** Nothing is asked once the person has left the failure, or put another picture there. */
    private void mend(Recovery way, Picture picture, Service asked) {
        TitlesState before = titles.stateProperty().get();
        Consumer<Outcome<Taken>> then = outcome -> {
            boolean wanted = titles.stateProperty().get() == before
                    && inputs.support().picture().equals(Optional.of(picture));
            if (wanted) mended(outcome, asked);
        };
        Consumer<Exception> broken = fault -> titles.say(TEXTS.get("titles.unmended"));
        if (picture instanceof Picture.Remote) ports.work().waiting(() -> mended(way, picture), then, broken);
        else ports.work().pixels(() -> mended(way, picture), then, broken);
    }

    private Outcome<Taken> mended(Recovery way, Picture picture) {
        if (way instanceof Recovery.ShrinkPicture) return ports.mending().shrink(picture, Slot.SUPPORT);
        return way instanceof Recovery.RepairPicture
                ? ports.mending().repair(picture, Slot.SUPPORT)
                : ports.mending().itself(picture, Slot.SUPPORT);
    }

    private void mended(Outcome<Taken> outcome, Service asked) {
        switch (outcome) {
            case Outcome.Done<Taken>(Taken taken) -> {
                inputs.support().restore(taken);
                titles.again(asked);
            }
            case Outcome.Failed<Taken>(Failure failure) ->
                titles.say(failure instanceof Failure.BadImage bad ? bad.why() : TEXTS.get("titles.unmended"));
            case Outcome.Withdrawn<Taken>() -> {}
        }
    }
}
