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

    /** The whole chain, outermost first: the door, the outputs, the contract's routes. */
    Handler handler(SandboxOptions options, Path folder, URI baseUrl, String key, List<StarterLook> starters)
            throws IOException {
        StateFile state = new StateFile(folder, options.clock());
        Outputs outputs = new Outputs(folder.resolve("outputs"), state, options.clock(), baseUrl);
        Operations operations = operations(options, state, outputs, starters);
        Handler service = new ServiceHandler(new KeyCheck(key), new InFlight(), operations);
        return new Door(baseUrl.getPort(), new OutputHandler(outputs, service));
    }

    private Operations operations(
            SandboxOptions options, StateFile state, Outputs outputs, List<StarterLook> starters) {
        Easel easel = new Easel();
        Purse purse = new Purse(state, options.credits());
        Apprentice apprentice = new Apprentice(engine, images, outputs);
        Looks looks = new Looks(state, outputs, apprentice, options.clock(), options.training(), starters);
        Studio studio = new Studio(purse, easel, new Seeds(state), outputs, images, options.latency(), sleeper);
        return operations(studio, looks, apprentice, new Pictures(images, remote, easel), outputs);
    }

    private Operations operations(
            Studio studio, Looks looks, Apprentice apprentice, Pictures pictures, Outputs outputs) {
        LookPicker picker = new LookPicker(looks, apprentice);
        return new Operations(
                new TextHandler(studio, engine, pictures, picker),
                new ImageHandler(studio, engine, pictures, picker),
                new EditHandler(studio, engine, pictures),
                new FaceSwapHandler(studio, engine, pictures),
                new ScoreHandler(studio, engine, pictures),
                new TitlesHandler(studio, engine, pictures),
                new TrainingHandler(studio, looks, apprentice, pictures),
                new LookHandler(looks, outputs));
    }
}
