package thumbsmith.failure;

import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Page;
import thumbsmith.contract.Slot;

/**
 * A way out of a failure. What it does is up to whoever shows the failure; {@link #sends} says which of them ask the
 * service for something that is paid.
 */
public sealed interface Recovery {

    /** Puts the focus into that input; for a job's failure its recipe comes back to Create first. */
    record FixField(Field field) implements Recovery {}

    /** Opens that picker. */
    record ChooseAnother(LookMode look) implements Recovery {}

    /** The same without that look. */
    record GoWithout(LookMode look) implements Recovery {}

    /** Takes the look out of the list on this computer. */
    record ForgetLook(LookMode look) implements Recovery {}

    /** Asks for a file for that slot. */
    record ChoosePicture(Slot slot) implements Recovery {}

    /** Takes what is on the clipboard into that slot. */
    record PastePicture(Slot slot) implements Recovery {}

    /** Decodes, orients and encodes the picture anew, then sends again. */
    record RepairPicture(Slot slot) implements Recovery {}

    /** Makes the picture fit the service's limit, then sends again. */
    record ShrinkPicture(Slot slot) implements Recovery {}

    /** Asks for another file for that slot, then sends again. */
    record ReplacePicture(Slot slot) implements Recovery {}

    /** The same without that picture. */
    record DropPicture(Slot slot) implements Recovery {}

    /** The same with that model. */
    record PickModel(Model model) implements Recovery {}

    /** The same with a model that is likely to answer sooner. */
    record FasterModel(Model model) implements Recovery {}

    /** All jobs that wait for credits with that cheaper model, then they go on. */
    record CheaperModel(Model from, Model to) implements Recovery {}

    /** Takes that free name, then trains. */
    record TakeName(String name) implements Recovery {}

    /** Puts the focus into the name. */
    record Rename() implements Recovery {}

    /** To where the amount was entered. */
    record CorrectAmount() implements Recovery {}

    /** To the key field of the settings, where a key is tested as soon as it is used. */
    record EnterKey() implements Recovery {}

    /** Forgets the key on this computer. */
    record RemoveKey() implements Recovery {}

    /** Opens a page of the service in the browser. */
    record OpenPage(Page page) implements Recovery {}

    /** Chooses the embedded service; what is parked for the other one stays parked. */
    record UseEmbedded() implements Recovery {}

    /** The person has mended what was wrong: what was parked is sent, what was asked is asked again. */
    record GoOn() implements Recovery {}

    /** What is parked stays so. */
    record LeaveParked() implements Recovery {}

    /** A message for the service's support with codes and request ids, and without secrets. */
    record CopyForSupport() implements Recovery {}

    record CopyDetails() implements Recovery {}

    /** The prompt comes back with the caret in it. */
    record EditPrompt() implements Recovery {}

    /** The same where a shorter prompt may help. */
    record SimplerPrompt() implements Recovery {}

    /** The inputs come back with the focus at the pictures. */
    record TryOtherPictures() implements Recovery {}

    /** Deletes the look as soon as its training has ended, over restarts too. */
    record DeleteWhenTrained() implements Recovery {}

    /** Takes the look out of the list on this computer: the service does not have it any more. */
    record ForgetHere() implements Recovery {}

    record Keep() implements Recovery {}

    /** The nearest operation that this service does offer, with the same pictures. */
    record UseInstead(Operation operation) implements Recovery {}

    /** Nothing more is done; the card goes. */
    record Leave() implements Recovery {}

    record TryAgain() implements Recovery {}

    /** The same, of something that was not wrong. */
    record RunAgain() implements Recovery {}

    /** The picture itself in place of its address. */
    record SendPictureItself() implements Recovery {}

    /** Crops the source to the format on this computer, then sends again. */
    record CropToFormat() implements Recovery {}

    /** Says it in other words: the focus goes to what the titles are asked from. */
    record Reword() implements Recovery {}

    /** Asks by the free request whether it is over. */
    record CheckNow() implements Recovery {}

    /** Opens the service's address in the browser, where a network may ask to sign in. */
    record OpenInBrowser() implements Recovery {}

    /** Where a company's certificate is added. */
    record AddCertificate() implements Recovery {}

    /** Once more although the first may have been made. */
    record SendAgain() implements Recovery {}

    /** The finished output once more; free. */
    record FetchAgain() implements Recovery {}

    /** Asks for another folder for the outputs; what arrived is saved there. */
    record ChooseFolder() implements Recovery {}

    /** Whether pressing it sends something that may cost money. */
    default boolean sends() {
        return switch (this) {
            case GoWithout _,
                    RepairPicture _,
                    ShrinkPicture _,
                    ReplacePicture _,
                    DropPicture _,
                    PickModel _,
                    FasterModel _,
                    CheaperModel _,
                    TakeName _,
                    GoOn _,
                    TryAgain _,
                    RunAgain _,
                    SendPictureItself _,
                    CropToFormat _,
                    SendAgain _ -> true;
            case FixField _,
                    ChooseAnother _,
                    ForgetLook _,
                    ChoosePicture _,
                    PastePicture _,
                    Rename _,
                    CorrectAmount _,
                    EnterKey _,
                    RemoveKey _,
                    OpenPage _,
                    UseEmbedded _,
                    LeaveParked _,
                    CopyForSupport _,
                    CopyDetails _,
                    EditPrompt _,
                    SimplerPrompt _,
                    TryOtherPictures _,
                    DeleteWhenTrained _,
                    ForgetHere _,
                    Keep _,
                    UseInstead _,
                    Leave _,
                    Reword _,
                    CheckNow _,
                    OpenInBrowser _,
                    AddCertificate _,
                    FetchAgain _,
                    ChooseFolder _ -> false;
        };
    }

    /** The last part of its key in the texts, and of its button's id: {@code try-again}. */
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
