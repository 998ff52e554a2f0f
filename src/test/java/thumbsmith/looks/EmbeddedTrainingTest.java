package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Connection;
import thumbsmith.job.Look;
import thumbsmith.job.Subscription;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.ui.DropContent;

/** The room over real HTTP to the embedded service. */
class EmbeddedTrainingTest {
    @TempDir
    private Path folder;

    @Test
    void aTrainingClimbsUntilTheLookIsReadyWithItsPortrait() throws Exception {
        PixelEngine images = new PixelEngine();
        SandboxOptions options = SandboxOptions.temporary().withTraining(Duration.ofSeconds(3));
        try (EmbeddedService embedded = EmbeddedService.start(options, new SketchEngine(images), images, List.of());
                HttpPikzels pikzels = new HttpPikzels(access(embedded), Timeouts.USUAL, Network.direct());
                HttpDownloads downloads = new HttpDownloads(access(embedded), Timeouts.USUAL, Network.direct())) {
            LooksRig rig = new LooksRig(folder);
            rig.real = Optional.of(new Connection(Service.EMBEDDED, pikzels, downloads));
            LooksBench bench = rig.bench();
            try (Subscription watch = bench.studio().lookKeeper().watch(Duration.ofSeconds(1));
                    LooksViewModel model = new LooksViewModel(bench)) {
                train(rig, model);
                follow(rig, model);
            }
            assertThat(rig.failures).isEmpty();
        }
    }

    private void train(LooksRig rig, LooksViewModel model) throws InterruptedException {
        model.train(LookMode.STYLE);
        TrainingForm form = ((Panel.Training) model.panelProperty().get()).form();
        form.nameProperty().set("Neon nights");
        List<Path> pictures = Stream.of("a", "b", "c").map(this::picture).toList();
        form.slots().getFirst().drop(DropContent.ofFiles(pictures));
        rig.settleUntil(() -> form.whyDisabled().get().isEmpty());
        form.train();
        rig.settleUntil(() -> model.looks().size() == 1);
    }

    private static void follow(LooksRig rig, LooksViewModel model) throws InterruptedException {
        TreeSet<Integer> seen = new TreeSet<>();
        rig.settleUntil(() -> {
            Look look = model.looks().getFirst();
            seen.add(look.progress());
            return look.isReady();
        });
        Look ready = model.looks().getFirst();
        assertThat(ready.name()).isEqualTo("Neon nights");
        assertThat(ready.portrait()).hasValueSatisfying(file -> assertThat(file).isRegularFile());
        assertThat(seen.first()).isZero();
        assertThat(model.chosen()).contains(ready.id());
    }

    private Path picture(String name) {
        try {
            Path file = folder.resolve(name + ".png");
            ImageIO.write(new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiAccess access(EmbeddedService embedded) {
        return new ApiAccess(embedded.baseUrl(), Optional.of(new ApiKey(embedded.key())));
    }
}
