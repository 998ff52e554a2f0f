package thumbsmith.app;

import thumbsmith.failure.Recovery;

/** Who takes a way out of a dialog, and whether the dialog stays open after it. */
enum WayKind {
    /** Leads beyond the screen and closes the dialog. */
    COMMON,
    /** Leads beyond the screen, and the person comes back to the dialog. */
    COMMON_AND_STAYS,
    /** Only closes the dialog and lets things be. */
    LEAVES,
    /** Whoever met the failure asks once more; the dialog stays until it is over. */
    ASKS_AGAIN,
    /** Taken by whoever met the failure. */
    OWN;

    static WayKind of(Recovery way) {
        return switch (way) {
            case Recovery.EnterKey _, Recovery.RemoveKey _, Recovery.UseEmbedded _, Recovery.AddCertificate _ -> COMMON;
            case Recovery.OpenPage _, Recovery.CopyForSupport _, Recovery.CopyDetails _, Recovery.OpenInBrowser _ ->
                COMMON_AND_STAYS;
            case Recovery.LeaveParked _, Recovery.Leave _, Recovery.Keep _ -> LEAVES;
            case Recovery.CheckNow _ -> ASKS_AGAIN;
            case Recovery.FixField _,
                    Recovery.ChooseAnother _,
                    Recovery.GoWithout _,
                    Recovery.ForgetLook _,
                    Recovery.ChoosePicture _,
                    Recovery.PastePicture _,
                    Recovery.RepairPicture _,
                    Recovery.ShrinkPicture _,
                    Recovery.ReplacePicture _,
                    Recovery.DropPicture _,
                    Recovery.PickModel _,
                    Recovery.FasterModel _,
                    Recovery.CheaperModel _,
                    Recovery.TakeName _,
                    Recovery.Rename _,
                    Recovery.CorrectAmount _,
                    Recovery.GoOn _,
                    Recovery.EditPrompt _,
                    Recovery.SimplerPrompt _,
                    Recovery.TryOtherPictures _,
                    Recovery.DeleteWhenTrained _,
                    Recovery.ForgetHere _,
                    Recovery.UseInstead _,
                    Recovery.TryAgain _,
                    Recovery.RunAgain _,
                    Recovery.SendPictureItself _,
                    Recovery.CropToFormat _,
                    Recovery.Reword _,
                    Recovery.SendAgain _,
                    Recovery.FetchAgain _,
                    Recovery.ChooseFolder _ -> OWN;
        };
    }

    boolean isCommon() {
        return this == COMMON || this == COMMON_AND_STAYS;
    }

    boolean staysOpen() {
        return this == COMMON_AND_STAYS || this == ASKS_AGAIN;
    }
}
