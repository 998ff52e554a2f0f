package thumbsmith.sandbox;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.image.ImageEngine;
import tools.jackson.databind.node.ObjectNode;

/** Does what is paid for: holds the price, waits the latency, works at the easel, and spends only if that succeeded. */
final class Studio {
    private static final Logger LOG = LoggerFactory.getLogger(Studio.class);
    private static final Map<String, String> DRAFT_MARK = Map.of(
            "Software", "Thumbsmith embedded service",
            "thumbsmith:draft", "Drawn offline by Thumbsmith on this computer");

    private final Purse purse;
    private final Easel easel;
    private final Seeds seeds;
    private final Outputs outputs;
    private final ImageEngine images;
    private final Duration latency;
    private final Sleeper sleeper;

    Studio(
            Purse purse,
            Easel easel,
            Seeds seeds,
            Outputs outputs,
            ImageEngine images,
            Duration latency,
            Sleeper sleeper) {
        this.purse = purse;
        this.easel = easel;
        this.seeds = seeds;
        this.outputs = outputs;
        this.images = images;
        this.latency = latency;
        this.sleeper = sleeper;
    }

    /** Draws one picture from a seed. */
    interface Drawing {
        BufferedImage draw(long seed) throws DraftRefusedException;
    }

    ObjectNode thumbnail(Request request, Optional<Model> model, Drawing drawing) throws InterruptedException {
        try (Purse.Hold hold = hold(request, model)) {
            sleeper.sleep(latency);
            long seed = seeds.of(request);
            byte[] png = work(ErrorCode.GENERATION_FAILED, () -> marked(drawing.draw(seed)));
            String name = outputs.keepForADay(png);
            hold.spend();
            return Answers.thumbnail(outputs.address(name), model, request.id());
        }
    }

    /** Measures or writes something; a failure is answered by that code. */
    <T> T result(Request request, ErrorCode onFailure, Easel.Work<T, DraftRefusedException> work)
            throws InterruptedException {
        try (Purse.Hold hold = hold(request, Optional.empty())) {
            sleeper.sleep(latency);
            T result = work(onFailure, work);
            hold.spend();
            return result;
        }
    }

    /** As {@link #result}, without the latency: training takes its own seconds. */
    <T> T training(Request request, Easel.Work<T, DraftRefusedException> work) throws InterruptedException {
        try (Purse.Hold hold = hold(request, Optional.empty())) {
            T result = work(ErrorCode.GENERATION_FAILED, work);
            hold.spend();
            return result;
        }
    }

    private Purse.Hold hold(Request request, Optional<Model> model) {
        Operation operation = request.route().operation();
        return purse.hold(Prices.PUBLISHED.of(operation, model));
    }

    private <T> T work(ErrorCode onFailure, Easel.Work<T, DraftRefusedException> work) throws InterruptedException {
        try {
            return easel.at(work);
        } catch (DraftRefusedException e) {
            throw Refusal.of(ErrorCode.GENERATION_REJECTED, e.getMessage());
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A draft failed", e);
            throw Refusal.of(onFailure, "The embedded service could not make this.");
        }
    }

    private byte[] marked(BufferedImage picture) {
        return images.withText(images.png(picture), DRAFT_MARK);
    }
}
