package thumbsmith.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import thumbsmith.draft.DraftEngine;
import thumbsmith.draft.StarterLook;
import thumbsmith.image.ImageEngine;

/**
 * Puts a service together from what it draws with and what it reaches outside.
 *
 * @param remote where pictures sent by address come from
 * @param sleeper waits the latency
 */
record Assembly(DraftEngine engine, ImageEngine images, RemotePictures remote, Sleeper sleeper) {

    /** The whole chain, outermost first: the door, the account page, the misfortunes, the outputs, the contract's routes. */
    Handler handler(SandboxOptions options, Path folder, URI baseUrl, Account account, List<StarterLook> starters)
            throws IOException {
        Outputs outputs = new Outputs(folder.resolve("outputs"), account.state(), options.clock(), baseUrl);
        Operations operations = operations(options, account, outputs, starters);
        Handler service =
                new ServiceHandler(account.maintenance(), new KeyCheck(account.keys()), new InFlight(), operations);
        Handler unlucky = new FaultHandler(account.faults(), sleeper, new OutputHandler(outputs, service));
        return new Door(baseUrl.getPort(), new AccountHandler(account, unlucky));
    }

    private Operations operations(
            SandboxOptions options, Account account, Outputs outputs, List<StarterLook> starters) {
        Easel easel = new Easel();
        StateFile state = account.state();
        LookMemory memory = new LookMemory(images, outputs);
        Apprentice apprentice = new Apprentice(engine, images, outputs, memory);
        Looks looks = new Looks(state, outputs, apprentice, options.clock(), options.training(), starters);
        Studio studio =
                new Studio(account.purse(), easel, new Seeds(state), outputs, images, options.latency(), sleeper);
        LookHandler ofLooks = new LookHandler(looks, outputs);
        LookPicker picker = new LookPicker(looks, memory);
        Pictures pictures = new Pictures(images, remote, easel);
        TrainingHandler training = new TrainingHandler(studio, looks, apprentice, pictures);
        return operations(studio, pictures, picker, training, ofLooks);
    }

    private Operations operations(
            Studio studio, Pictures pictures, LookPicker picker, TrainingHandler training, LookHandler looks) {
        return new Operations(
                new TextHandler(studio, engine, pictures, picker),
                new ImageHandler(studio, engine, pictures, picker),
                new EditHandler(studio, engine, pictures),
                new FaceSwapHandler(studio, engine, pictures),
                new ScoreHandler(studio, engine, pictures),
                new TitlesHandler(studio, engine, pictures),
                training,
                looks);
    }
}
