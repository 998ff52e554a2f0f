package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.failure.Recovery;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Connection;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.job.Subscription;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.ui.DropContent;

/** What the embedded service refuses of itself, over real HTTP, and the way out of it. */
@Timeout(120)
class EmbeddedTroublesTest {
    @TempDir
    private Path folder;

    private LooksRig rig;
    private EmbeddedService embedded;
    private HttpPikzels pikzels;
    private HttpDownloads downloads;
    private LooksViewModel model;

    @BeforeEach
    void open() throws Exception {
        PixelEngine images = new PixelEngine();
        SandboxOptions options = SandboxOptions.temporary().withTraining(Duration.ofSeconds(4));
        embedded = EmbeddedService.start(options, new SketchEngine(images), images, List.of());
        ApiAccess access = new ApiAccess(embedded.baseUrl(), Optional.of(new ApiKey(embedded.key())));
        pikzels = new HttpPikzels(access, Timeouts.USUAL, Network.direct());
        downloads = new HttpDownloads(access, Timeouts.USUAL, Network.direct());
        rig = new LooksRig(folder);
        rig.real = Optional.of(new Connection(Service.EMBEDDED, pikzels, downloads));
        model = new LooksViewModel(rig.bench());
        rig.settle();
    }

    @AfterEach
    void close() {
        model.close();
        downloads.close();
        pikzels.close();
        embedded.close();
    }

    private TrainingForm train(String name) throws Exception {
        model.train(LookMode.STYLE);
        TrainingForm form = ((Panel.Training) model.panelProperty().get()).form();
        form.nameProperty().set(name);
        List<Path> pictures = new ArrayList<>();
        for (String each : List.of("a", "b", "c")) {
            Path file = folder.resolve(each + ".png");
            ImageIO.write(new BufferedImage(320, 320, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            pictures.add(file);
        }
        form.slots().getFirst().drop(DropContent.ofFiles(pictures));
        rig.settleUntil(() -> form.whyDisabled().get().isEmpty());
        form.train();
        rig.settle();
        return form;
    }

    private LookDetails details() {
        return ((Panel.OfLook) model.panelProperty().get()).details();
    }

    @Test
    void aReservedNameAndATakenOneAreLeftByTheNextFreeName() throws Exception {
        TrainingForm form = train("default");
        assertThat(form.troubles().nameProperty().get().orElseThrow().title()).isEqualTo("This name is reserved");
        form.troubles().take(new Recovery.TakeName("default 2"));
        rig.settleUntil(() -> model.looks().size() == 1);

        TrainingForm again = train("Default 2");
        assertThat(again.troubles().nameProperty().get().orElseThrow().title()).isEqualTo("This name is taken");
        again.troubles().take(new Recovery.TakeName("Default 3"));
        rig.settleUntil(() -> model.looks().size() == 2);
        assertThat(model.looks()).extracting(Look::name).containsExactlyInAnyOrder("default 2", "Default 3");
        assertThat(rig.failures).isEmpty();
    }

    @Test
    void oneThatIsDeletedWhileItTrainsGoesWhenTheTrainingEnds() throws Exception {
        train("Neon");
        rig.settleUntil(() -> model.looks().size() == 1);
        UUID id = model.looks().getFirst().id();
        details().deleteNow();
        rig.settle();
        rig.press(new Recovery.DeleteWhenTrained());
        assertThat(model.looks()).extracting(Look::mark).containsExactly(LookMark.DELETE_WHEN_TRAINED);
        assertThat(model.looks()).extracting(Look::status).containsExactly(LookStatus.PROCESSING);
        try (Subscription watch = rig.keeper().watch(Duration.ofMillis(200))) {
            rig.settleUntil(() -> model.looks().isEmpty());
        }
        assertThat(pikzels.look(id).toString()).contains("NOT_FOUND");
        assertThat(rig.failures).hasSize(1);
    }

    @Test
    void oneThatIsGoneAtTheServiceIsForgottenHere() throws Exception {
        rig.has("Lost", LookMode.STYLE, LookStatus.COMPLETED, 100);
        rig.settle();
        model.choose(model.looks().getFirst());
        details().refresh();
        rig.settle();
        assertThat(model.looks()).extracting(Look::mark).containsExactly(LookMark.NOT_AT_SERVICE);
        rig.press(new Recovery.ForgetHere());
        assertThat(model.looks()).isEmpty();
    }
}
