package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;

class BatchCheckTest {
    private static final Service PAID = new Service("api.pikzels.com");
    private static final UUID EVA = UUID.randomUUID();

    @TempDir
    Path folder;

    private final List<Offer> offers = new ArrayList<>();

    @BeforeEach
    void putPicture() throws Exception {
        Files.writeString(folder.resolve("cat.png"), "meow");
    }

    @Test
    void aPromptAloneTakesTheUsualChoices() {
        Recipe recipe = good("prompt\nA castle").recipe();

        assertThat(recipe.operation()).isEqualTo(Operation.TEXT);
        assertThat(recipe.model()).contains(Model.PKZ_4_5);
        assertThat(recipe.format()).isEqualTo(Format.WIDE);
        assertThat(good("prompt\nA castle").count()).isOne();
    }

    @Test
    void everyColumnIsTaken() {
        BatchEntry.Good good = good("prompt,model,format,persona,style,image,support,n\n"
                + "A castle,pkz_4,9:16,Eva,%s,cat.png,https://host.example/b.png,3".formatted(UUID.randomUUID()));

        assertThat(good.count()).isEqualTo(3);
        assertThat(good.recipe().operation()).isEqualTo(Operation.IMAGE);
        assertThat(good.recipe().model()).contains(Model.PKZ_4);
        assertThat(good.recipe().format()).isEqualTo(Format.TALL);
        assertThat(good.recipe().persona()).contains(new LookRef(EVA, "Eva"));
        assertThat(good.recipe().style()).isPresent();
        assertThat(good.recipe().pictures()).containsOnlyKeys(Slot.SOURCE, Slot.SUPPORT);
        assertThat(offers)
                .containsExactly(
                        new Offer.OfFile(folder.resolve("cat.png")),
                        new Offer.OfAddress(URI.create("https://host.example/b.png")));
    }

    @Test
    void everyProblemOfARowIsToldAtOnce() {
        assertThat(wrong("prompt,model,format,persona,n\nA castle,pkz_9,4:3,Nobody,11"))
                .containsExactlyInAnyOrder(
                        "There is no model “pkz_9”. The models are pkz_2, pkz_3, pkz_4 and pkz_4_5.",
                        "There is no format “4:3”. The formats are 16:9, 9:16 and 1:1.",
                        "No persona here is called “Nobody”. Name one by its id.",
                        "The number of thumbnails (n) is 1 to 10, not “11”.");
    }

    @Test
    void theContractsRulesHold() {
        assertThat(wrong("prompt,n\n,2")).containsExactly("Describe the thumbnail.");
        assertThat(wrong("prompt\n\"two\nlines\"")).containsExactly("The prompt must be on one line.");
        assertThat(wrong("prompt\nsee http://x")).containsExactly("The prompt must not contain “http”.");
        assertThat(wrong("prompt,model,support\nA castle,pkz_3,cat.png"))
                .containsExactly("pkz_3 cannot take a support picture. Remove it or choose another model.");
    }

    @Test
    void aPictureThatCannotBeUsedIsNamedWithTheReason() {
        assertThat(wrong("prompt,image\nA castle,dog.png")).containsExactly("Image “dog.png”: There is no such file.");
        assertThat(wrong("prompt,image\nA castle,https://host.example/bad.png"))
                .containsExactly("Image “https://host.example/bad.png”: That is not a picture.");
        assertThat(wrong("prompt,support\nA castle,https://a b"))
                .containsExactly("Support “https://a b”: This is no address.");
    }

    @Test
    void aPictureThatManyRowsNameIsTakenInOnce() {
        Batch batch = batch("prompt,image\nA,cat.png\nB,cat.png\nC,cat.png");

        assertThat(batch.good()).hasSize(3);
        assertThat(offers).hasSize(1);
    }

    @Test
    void aLookOfTheOtherKindOrWithoutTrainingIsRefused() {
        assertThat(wrong("prompt,style\nA castle,Eva")).containsExactly("“Eva” is no style.");
        assertThat(wrong("prompt,style\nA castle,%s".formatted(EVA)))
                .containsExactly("“%s” is no style.".formatted(EVA));
        assertThat(wrong("prompt,persona\nA castle,Raw"))
                .containsExactly("The persona “Raw” cannot be used: it is not trained.");
        assertThat(wrong("prompt,persona\nA castle,Twin"))
                .containsExactly("More than one is called “Twin”. Name it by its id.");
    }

    @Test
    void aRowWithMoreValuesThanColumnsIsWrong() {
        assertThat(wrong("prompt,n\nA castle,at night,2").getFirst()).startsWith("This row has one value more");
    }

    @Test
    void theTotalCountsTheGoodRowsOnly() {
        Batch batch = batch("prompt,model,n\nA,pkz_4,2\nB,pkz_9,5\nC,,1");
        Pricing pricing = new Pricing(Prices.PUBLISHED);

        assertThat(batch.thumbnails()).isEqualTo(3);
        assertThat(batch.wrong()).hasSize(1);
        assertThat(batch.cost(pricing, PAID)).isEqualByComparingTo("0.87");
        assertThat(batch.cost(pricing, Service.EMBEDDED)).isZero();
        assertThat(batch.orders(folder, Optional.of("Trip")))
                .extracting(Order::count)
                .containsExactly(2, 1);
    }

    private BatchEntry.Good good(String csv) {
        return (BatchEntry.Good) batch(csv).entries().getFirst();
    }

    private List<String> wrong(String csv) {
        return ((BatchEntry.Wrong) batch(csv).entries().getFirst()).problems();
    }

    private Batch batch(String csv) {
        try {
            BatchFile file = new BatchFile(folder, BatchFile.rows("a.csv", csv.getBytes(StandardCharsets.UTF_8)));
            BatchCheck check = new BatchCheck(file, new Known(), this::take, PAID);
            return new Batch(file.rows().stream().map(check::check).toList());
        } catch (UnreadableBatchException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome<Taken> take(Offer offer, Slot slot) {
        offers.add(offer);
        if (offer.toString().contains("bad")) {
            return Outcome.failed(new Failure.BadImage(slot, "That is not a picture."));
        }
        Picture.Local kept = new Picture.Local(folder.resolve("kept.png"), "image/png");
        return Outcome.done(new Taken(kept, new PictureInfo("image/png", 4, 4, 4, 1), Optional.empty()));
    }

    /** Knows Eva, two of one name, and one that is still in training. */
    private static final class Known implements LookRegistry {
        private final List<Look> looks = List.of(
                look(EVA, "Eva", LookStatus.COMPLETED),
                look(UUID.randomUUID(), "Twin", LookStatus.COMPLETED),
                look(UUID.randomUUID(), "Twin", LookStatus.COMPLETED),
                look(UUID.randomUUID(), "Raw", LookStatus.PROCESSING));

        private static Look look(UUID id, String name, LookStatus status) {
            return new Look(
                    id, PAID, LookMode.PERSONA, name, status, 100, Optional.empty(), Optional.empty(), Instant.EPOCH);
        }

        @Override
        public List<Look> of(Service service) {
            return service.equals(PAID) ? looks : List.of();
        }

        @Override
        public Optional<Look> find(Service service, UUID id) {
            return of(service).stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public void put(Look look) {
            throw new AssertionError("Nothing is changed by a check.");
        }

        @Override
        public void forget(Service service, UUID id) {
            throw new AssertionError("Nothing is changed by a check.");
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    }
}
