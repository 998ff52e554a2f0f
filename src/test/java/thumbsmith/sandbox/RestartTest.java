package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service remembers of the one that ran before it in the same folder. */
class RestartTest {
    private static final String TEXT = "{'prompt':'x','model':'pkz_4_5','format':'16:9'}";
    private static final String PICTURE = "'" + Samples.dataUrl(9) + "'";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void looksAreKeptWithTheirPicturesInstructionsAndTraining() {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            String look = "/v2/pikzonality/" + train(rig).text("id");
            rig.ask("PATCH", look, "{'special_instructions':'smile'}");
            rig.clock.pass(Duration.ofSeconds(3));
            rig.restart(SandboxOptions.in(folder));
            assertThat(rig.get(look).json().get("progress").asInt()).isEqualTo(30);
            rig.clock.pass(Duration.ofSeconds(7));
            assertThat(rig.get(look).text("special_instructions")).isEqualTo("smile");
            assertThat(rig.plain("GET", rig.get(look).text("portrait_url")).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void outputsAreStillServedAtTheirPath() {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            String path = URI.create(rig.post("/v2/thumbnail/text", TEXT).text("output"))
                    .getPath();
            rig.restart(SandboxOptions.in(folder));
            assertThat(rig.plain("GET", rig.service().baseUrl() + path).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theSameRequestMakesYetAnotherPicture() {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            long before = seed(rig);
            rig.restart(SandboxOptions.in(folder));
            assertThat(seed(rig)).isNotEqualTo(before);
        }
    }

    @Test
    void whatIsLeftOfTheSameCreditsGoesOnAndAnotherAmountIsANewGrant() {
        SandboxOptions thirteen = SandboxOptions.in(folder).withCredits(new BigDecimal("0.13"));
        try (Rig rig = new Rig(thirteen)) {
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
            rig.restart(thirteen);
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(402);
            rig.restart(thirteen.withCredits(new BigDecimal("0.26")));
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
        }
    }

    @Test
    void aDeletedStarterLookStaysDeleted() {
        String look = "/v2/pikzonality/" + Samples.PERSONA;
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            rig.ask("DELETE", look, "");
            rig.restart(SandboxOptions.in(folder));
            assertThat(rig.get(look).status()).isEqualTo(404);
        }
    }

    @Test
    void twoServicesInOneFolderSeeEachOthersLooks() {
        try (Rig one = new Rig(SandboxOptions.in(folder));
                Rig other = new Rig(SandboxOptions.in(folder))) {
            String look = "/v2/pikzonality/" + train(one).text("id");
            assertThat(other.get(look).status()).isEqualTo(200);
            assertThat(train(other).code()).isEqualTo("NAME_ALREADY_EXISTS");
        }
    }

    @Test
    void aDamagedStateIsSetAside() throws IOException {
        Files.writeString(folder.resolve("state.json"), "{\"looks\": {");
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            assertThat(rig.post("/v2/thumbnail/text", TEXT).status()).isEqualTo(200);
        }
        assertThat(setAside()).hasSize(1);
        assertThat(setAside().getFirst()).content().isEqualTo("{\"looks\": {");
    }

    @Test
    void aStateFromBeforeThereWereKeysAndMaintenanceIsReadOn() throws IOException {
        String old = """
                {"credits": {"granted": 1, "left": 0.5}, "looks": {}, "sightings": {}, "outputs": {},
                 "starters": ["%s"]}
                """;
        Files.writeString(folder.resolve("state.json"), old.formatted(Samples.PERSONA));
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            assertThat(rig.service().credits()).contains(new BigDecimal("0.5"));
            assertThat(rig.get("/v2/pikzonality/" + Samples.PERSONA).status()).isEqualTo(404);
            assertThat(rig.service().maintenanceLeft()).isEmpty();
        }
    }

    @Test
    void aLookOfAnOlderVersionIsLearnedAgainFromItsReferencesWhenItIsUsed() throws IOException {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            JsonNode look = asIfLearnedByAnOlderVersion(rig);
            LearnedLook used = used(rig, look);
            assertThat(used.person()).isPresent();
            assertThat(used.manner()).isPresent();
            JsonNode again =
                    rig.get("/v2/pikzonality/" + look.get("id").asString()).json();
            assertThat(again.get("portrait_url")).isEqualTo(look.get("portrait_url"));
            assertThat(again.get("reference")).isEqualTo(look.get("reference"));
        }
    }

    @Test
    void anOlderPersonaWithoutAFaceStaysOfUse() throws IOException {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            JsonNode look = asIfLearnedByAnOlderVersion(rig);
            Path state = folder.resolve("state.json");
            Files.writeString(state, Files.readString(state).replace("Nova", "faceless"));
            LearnedLook used = used(rig, look);
            assertThat(used.person()).isEmpty();
            assertThat(used.manner()).isPresent();
        }
    }

    @Test
    void deletingALookLeavesNoneOfItsFiles() throws IOException {
        try (Rig rig = new Rig(SandboxOptions.in(folder))) {
            String look = "/v2/pikzonality/" + train(rig).text("id");
            assertThat(outputs()).isEqualTo(5);
            rig.clock.pass(Duration.ofSeconds(10));
            rig.ask("DELETE", look, "");
            assertThat(outputs()).isZero();
        }
    }

    @Test
    void aTemporaryServiceLeavesNothing() throws IOException {
        StateFolder temporary = StateFolder.open(java.util.Optional.empty());
        Files.createDirectories(temporary.path().resolve("outputs"));
        Files.writeString(temporary.path().resolve("outputs/a.png"), "x");
        temporary.close();
        assertThat(temporary.path()).doesNotExist();
    }

    private List<Path> setAside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith("state-damaged"))
                    .toList();
        }
    }

    private long outputs() throws IOException {
        try (var files = Files.list(folder.resolve("outputs"))) {
            return files.count();
        }
    }

    /** A completed persona in whose record neither a cut-out nor a manner is. */
    private JsonNode asIfLearnedByAnOlderVersion(Rig rig) throws IOException {
        String id = train(rig).text("id");
        rig.clock.pass(Duration.ofSeconds(10));
        Path state = folder.resolve("state.json");
        ObjectNode all = (ObjectNode) JSON.readTree(Files.readString(state));
        ((ObjectNode) all.at("/looks/" + id + "/learned")).remove(List.of("person", "manner"));
        Files.writeString(state, all.toString());
        return rig.get("/v2/pikzonality/" + id).json();
    }

    private static LearnedLook used(Rig rig, JsonNode look) {
        String with = ",'persona':'" + look.get("id").asString() + "'}";
        assertThat(rig.post("/v2/thumbnail/text", TEXT.replace("}", with)).status())
                .isEqualTo(200);
        return ((TextDraft) rig.engine.last.get()).persona().orElseThrow();
    }

    private static long seed(Rig rig) {
        rig.post("/v2/thumbnail/text", TEXT);
        return ((TextDraft) rig.engine.last.get()).seed();
    }

    private static Rig.Answer train(Rig rig) {
        String three = PICTURE + "," + PICTURE + "," + PICTURE;
        return rig.post("/v2/pikzonality/persona", "{'name':'Nova','image_base64s':[" + three + "]}");
    }
}
