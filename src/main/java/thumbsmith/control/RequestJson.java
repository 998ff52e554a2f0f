package thumbsmith.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Service;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;
import thumbsmith.job.RecipeJson;
import thumbsmith.job.Settlement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests as one line of JSON each. Reading is strict: what is not wholly understood is refused, since orders cost money. */
final class RequestJson {
    /** Of the language; one of another version is not guessed at. */
    static final int VERSION = 1;

    static final JsonMapper JSON = JsonMapper.builder().build();

    private RequestJson() {}

    static String write(Request request) {
        ObjectNode json = JSON.createObjectNode().put("v", VERSION);
        switch (request) {
            case Request.Submit submit -> write(json.put("ask", "submit"), submit);
            case Request.PauseAll() -> json.put("ask", "pause_all");
            case Request.ResumeAll() -> json.put("ask", "resume_all");
            case Request.Pause(var jobs) -> write(json.put("ask", "pause"), jobs);
            case Request.Resume(var jobs) -> write(json.put("ask", "resume"), jobs);
            case Request.Cancel(var jobs) -> write(json.put("ask", "cancel"), jobs);
            case Request.Move(var jobs, var before) -> {
                write(json.put("ask", "move"), jobs);
                before.ifPresent(it -> json.put("before", it.toString()));
            }
            case Request.Again(var job) -> json.put("ask", "again").put("job", job.toString());
            case Request.Settle(var job, var settlement) ->
                json.put("ask", "settle").put("job", job.toString()).put("settlement", settlement.name());
            case Request.Front(var files) -> {
                ArrayNode array = json.put("ask", "front").putArray("files");
                files.forEach(file -> array.add(file.toString()));
            }
            case Request.Yield() -> json.put("ask", "yield");
        }
        return json.toString();
    }

    private static void write(ObjectNode json, List<UUID> jobs) {
        ArrayNode array = json.putArray("jobs");
        jobs.forEach(job -> array.add(job.toString()));
    }

    private static void write(ObjectNode json, Request.Submit submit) {
        json.put("service", submit.expected().name());
        json.put("account", submit.account());
        json.put("waits", submit.waits());
        ArrayNode orders = json.putArray("orders");
        submit.orders().forEach(order -> write(orders.addObject(), order));
    }

    private static void write(ObjectNode json, Order order) {
        json.put("recipe", RecipeJson.write(order.recipe()));
        json.put("count", order.count());
        json.put("folder", order.folder().toAbsolutePath().toString());
        order.project().ifPresent(it -> json.put("project", it));
    }

    /** @throws IllegalArgumentException where the line is no request of this version */
    static Request read(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            if (json.path("v").asInt(0) != VERSION) throw new IllegalArgumentException("Another version.");
            return request(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No JSON.", e);
        }
    }

    private static Request request(JsonNode json) {
        return switch (text(json, "ask")) {
            case "submit" -> submit(json);
            case "pause_all" -> new Request.PauseAll();
            case "resume_all" -> new Request.ResumeAll();
            case "pause" -> new Request.Pause(jobs(json));
            case "resume" -> new Request.Resume(jobs(json));
            case "cancel" -> new Request.Cancel(jobs(json));
            case "move" -> new Request.Move(jobs(json), maybe(json, "before").map(RequestJson::id));
            case "again" -> new Request.Again(id(text(json, "job")));
            case "settle" -> new Request.Settle(id(text(json, "job")), Settlement.valueOf(text(json, "settlement")));
            case "front" -> new Request.Front(all(json, "files", node -> absolute(text(node))));
            case "yield" -> new Request.Yield();
            default -> throw new IllegalArgumentException("An unknown request.");
        };
    }

    private static Request submit(JsonNode json) {
        List<Order> orders = all(json, "orders", RequestJson::order);
        if (orders.isEmpty() || orders.size() > Request.Submit.MOST) throw new IllegalArgumentException("No orders.");
        return new Request.Submit(
                orders,
                new Service(text(json, "service")),
                text(json, "account"),
                json.path("waits").asBoolean(false));
    }

    private static Order order(JsonNode json) {
        int count = json.path("count").asInt(0);
        if (count < 1 || count > Limits.IN_FLIGHT) throw new IllegalArgumentException("1 to 10 of a recipe.");
        return new Order(recipe(text(json, "recipe")), count, absolute(text(json, "folder")), maybe(json, "project"));
    }

    /** A recipe of which a part would be lost here is not the one that was ordered. */
    private static Recipe recipe(String text) {
        Recipe recipe = RecipeJson.read(text).orElseThrow(() -> new IllegalArgumentException("No recipe."));
        if (!JSON.readTree(text).equals(JSON.readTree(RecipeJson.write(recipe))))
            throw new IllegalArgumentException("A recipe of another version.");
        return recipe;
    }

    private static List<UUID> jobs(JsonNode json) {
        return all(json, "jobs", node -> id(text(node)));
    }

    private static <T> List<T> all(JsonNode json, String field, Function<JsonNode, T> read) {
        if (!(json.path(field) instanceof ArrayNode array)) throw new IllegalArgumentException("No " + field + ".");
        return array.valueStream().map(read).toList();
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static Path absolute(String text) {
        Path path = Path.of(text);
        if (!path.isAbsolute()) throw new IllegalArgumentException("Not an absolute path.");
        return path;
    }

    private static String text(JsonNode json, String field) {
        return text(json.path(field));
    }

    private static String text(JsonNode node) {
        if (!node.isString()) throw new IllegalArgumentException("A text is missing.");
        return node.stringValue();
    }

    private static Optional<String> maybe(JsonNode json, String field) {
        return json.has(field) ? Optional.of(text(json, field)) : Optional.empty();
    }
}
