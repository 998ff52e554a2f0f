package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;

/** What somebody may have asked for in eighteen months. */
final class MadeUp {
    /** Names of projects, and every how manieth thumbnail is filed under each. */
    static final Map<String, Integer> PROJECTS = Map.of("Travel", 5, "Cooking", 7, "Client: Ardent", 11);

    private static final Service PAID = new Service("api.pikzels.com");
    private static final Duration SPAN = Duration.ofDays(548);
    private static final List<String> WORDS = List.of(("a the red blue golden broken giant tiny glowing ancient secret "
                    + "castle dragon robot kitchen mountain river city street camera phone laptop engine rocket forest "
                    + "island storm sunset winter summer desert ocean money gold chart graph arrow face shocked laughing "
                    + "angry chef player runner teacher student doctor pilot driver gamer builder painter café naïve über "
                    + "before after versus only never always inside behind above with without explosion neon dark bright "
                    + "minimal bold vintage modern close-up wide angle text saying hundred days hours minutes challenge")
            .split(" "));
    private static final List<LookRef> PERSONAS = looks(1, "Maya", "Jonas", "Zoë", "Amir", "The chef");
    private static final List<LookRef> STYLES = looks(2, "Neon", "Paper cut", "Film grain", "Big text");

    private final Random random;
    private final SmallPictures pictures = new SmallPictures();
    private final Pricing pricing = new Pricing(Prices.PUBLISHED);

    MadeUp(Random random) {
        this.random = random;
    }

    private static List<LookRef> looks(int kind, String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> new LookRef(new UUID(kind, i), names[i]))
                .toList();
    }

    /** Those of {@code all} from one number to the other, the oldest first, with their files. */
    List<Output> outputs(int from, int to, int all, Folders folders) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Duration ago = SPAN.multipliedBy(all - i).dividedBy(all);
            outputs.add(output(i, StoreFixtures.T0.minus(ago), folders));
        }
        return outputs;
    }

    private Output output(int number, Instant made, Folders folders) throws IOException {
        Recipe recipe = recipe();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Path file = folders.outputs().resolve("made up " + number + " " + id + ".png");
        Service service = random.nextInt(3) == 0 ? PAID : Service.EMBEDDED;
        boolean wide = recipe.format() != Format.TALL;
        return new Output(
                id,
                recipe,
                service,
                file,
                wide ? 320 : 180,
                recipe.format() == Format.WIDE ? 180 : 320,
                pictures.write(recipe, file),
                Optional.of("req_" + Long.toHexString(random.nextLong())),
                pricing.cost(service, recipe.operation(), recipe.model()),
                pricing.list(recipe.operation(), recipe.model()),
                5 + random.nextInt(60),
                made,
                random.nextInt(100) == 0,
                random.nextInt(5) < 2 ? Optional.of(40.0 + random.nextInt(60)) : Optional.empty());
    }

    private Recipe recipe() {
        Operation operation = Operation.values()[random.nextInt(4)];
        boolean named = operation == Operation.TEXT || operation == Operation.IMAGE;
        return new Recipe(
                operation,
                words(6 + random.nextInt(18)),
                named ? Optional.of(one(List.of(Model.values()))) : Optional.empty(),
                Format.values()[Math.max(0, random.nextInt(6) - 3)],
                random.nextInt(4) == 0 ? Optional.of(one(PERSONAS)) : Optional.empty(),
                random.nextInt(5) == 0 ? Optional.of(one(STYLES)) : Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    Job job(Output output, Folders folders) {
        Instant asked = output.made().minusSeconds(90);
        return new Job(
                output.id(),
                output.recipe(),
                output.service(),
                1,
                1,
                folders.outputs(),
                asked,
                output.cancelled(),
                new JobState.Waiting());
    }

    KeptTitles titles(UUID output) {
        return new KeptTitles(
                new UUID(random.nextLong(), random.nextLong()),
                StoreFixtures.T0,
                Service.EMBEDDED,
                words(8),
                Optional.of(output),
                Optional.empty(),
                List.of(words(6), words(7), words(5)),
                pricing.cost(Service.EMBEDDED, Operation.TITLES, Optional.empty()));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
