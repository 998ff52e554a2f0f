package thumbsmith.create;

import java.util.Optional;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Page;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.Trouble;

/**
 * Takes the way out of a job's failure that was chosen on its card, at a field or in a dialog. Ways that lead beyond the
 * screen are the common ones. None is taken twice: a card that is busy or gone sends nothing any more.
 */
final class CardWays {
    private final SendAnew anew;
    private final Recall recall;
    private final PictureWays pictures;
    private final LookWays looks;
    private final FolderWays folders;
    private final JobsModel jobs;
    private final CardAway away;
    private final CommonWays common;
    private final DesktopPort desktop;

    private CardWays(
            SendAnew anew,
            Recall recall,
            PictureWays pictures,
            LookWays looks,
            FolderWays folders,
            JobsModel jobs,
            CardAway away,
            CreatePorts ports) {
        this.anew = anew;
        this.recall = recall;
        this.pictures = pictures;
        this.looks = looks;
        this.folders = folders;
        this.jobs = jobs;
        this.away = away;
        this.common = ports.common();
        this.desktop = ports.desktop();
    }

    static CardWays of(
            Studio studio,
            JobDesk desk,
            ComposerModel composer,
            SendAnew anew,
            Recall recall,
            JobsModel jobs,
            CardAway away,
            CreatePorts ports) {
        PictureWays pictures =
                new PictureWays(studio.mending(), studio.intake(), anew, recall, ports.work(), ports.picker());
        LookWays looks = new LookWays(studio.looks(), composer, ports.work());
        FolderWays folders = new FolderWays(desk, ports.chooseFolder(), ports.work());
        return new CardWays(anew, recall, pictures, looks, folders, jobs, away, ports);
    }

    /** The card's failure for whoever shows it elsewhere, with its ways leading back here. */
    Optional<Trouble> trouble(JobCardModel card) {
        return card.failure().map(failure -> new Trouble(failure, card.around(), way -> take(card, way)));
    }

    void take(JobCardModel card, Recovery way) {
        if (card.busyProperty().get().isPresent() || way.sends() && !jobs.holds(card)) return;
        trouble(card).filter(trouble -> !common.take(way, trouble)).ifPresent(trouble -> takeHere(card, way, trouble));
    }

    private void takeHere(JobCardModel card, Recovery way, Trouble trouble) {
        Recipe recipe = card.job().recipe();
        Recast recast = new Recast(recipe);
        switch (way) {
            case Recovery.TryAgain _, Recovery.RunAgain _ -> anew.again(card);
            case Recovery.SendAgain _ -> anew.afterUnknown(card);
            case Recovery.FetchAgain _ -> anew.goOn(card);
            case Recovery.GoWithout(LookMode look) -> anew.send(card, recast.without(look));
            case Recovery.DropPicture(Slot slot) -> anew.send(card, recast.without(slot));
            case Recovery.PickModel it -> anew.send(card, recast.with(it.model()));
            case Recovery.FasterModel it -> anew.send(card, recast.with(it.model()));
            case Recovery.CheaperModel it -> anew.send(card, recast.with(it.to()));
            case Recovery.GoOn _, Recovery.CheckNow _ -> anew.goOn(card);
            case Recovery.RepairPicture(Slot slot) -> pictures.repair(card, slot);
            case Recovery.ShrinkPicture(Slot slot) -> pictures.shrink(card, slot);
            case Recovery.ReplacePicture(Slot slot) -> pictures.replace(card, slot);
            case Recovery.SendPictureItself _ -> pictures.sendThemselves(card);
            case Recovery.CropToFormat _ -> pictures.crop(card);
            case Recovery.EditPrompt _, Recovery.SimplerPrompt _, Recovery.Reword _ -> recall.atPrompt(card);
            case Recovery.TryOtherPictures _ -> recall.atPictures(card);
            case Recovery.FixField it -> recall.at(card, it.field());
            case Recovery.ChooseAnother(LookMode look) -> recall.atList(card, look);
            case Recovery.ChoosePicture(Slot slot) -> recall.choosePicture(card, slot);
            case Recovery.PastePicture(Slot slot) -> recall.pastePicture(card, slot);
            case Recovery.UseInstead it -> recall.use(card, it.operation());
            case Recovery.ForgetLook(LookMode look) -> looks.forget(card, look);
            case Recovery.ForgetHere _ -> looks.forget(card);
            case Recovery.CopyDetails _ ->
                desktop.copyText(card.present(trouble.failure()).copyText());
            case Recovery.CorrectAmount _ -> common.take(new Recovery.OpenPage(Page.BILLING), trouble);
            case Recovery.Leave _ -> away.put(card);
            case Recovery.ChooseFolder _ -> folders.choose(card);
            case Recovery.Keep _, Recovery.LeaveParked _ -> {} // the card offers none of them
            case Recovery.EnterKey _,
                    Recovery.RemoveKey _,
                    Recovery.OpenPage _,
                    Recovery.UseEmbedded _,
                    Recovery.CopyForSupport _,
                    Recovery.OpenInBrowser _,
                    Recovery.AddCertificate _ -> {} // of the whole window: the common ways take them
            case Recovery.TakeName _,
                    Recovery.Rename _,
                    Recovery.DeleteWhenTrained _ -> {} // never offered for a thumbnail
        }
    }
}
