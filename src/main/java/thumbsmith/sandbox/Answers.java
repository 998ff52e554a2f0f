package thumbsmith.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.draft.DraftScore;
import thumbsmith.draft.DraftTitle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of the contract's answers. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Answers() {}

    static byte[] bytes(JsonNode body) {
        return JSON.writeValueAsBytes(body);
    }

    static ObjectNode error(String code, String message, List<String> details, String requestId) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode error = body.putObject("error").put("code", code).put("message", message);
        if (!details.isEmpty()) details.forEach(error.putArray("details")::add);
        return body.put("request_id", requestId);
    }

    /** In the shape of its generation: v1 has its details in one string and no request id. */
    static ObjectNode error(Fault.What.Answer answer, String requestId) {
        if (!isOfV1(answer.code())) return error(answer.code(), answer.message(), answer.details(), requestId);
        ObjectNode body = JSON.createObjectNode();
        ObjectNode error = body.putObject("error").put("code", answer.code()).put("message", answer.message());
        if (!answer.details().isEmpty()) error.put("details", String.join("; ", answer.details()));
        return body;
    }

    private static boolean isOfV1(String code) {
        return ErrorCode.of(code).filter(it -> !it.name().equals(code)).isPresent();
    }

    static ObjectNode thumbnail(String output, Optional<Model> model, String requestId) {
        ObjectNode body = JSON.createObjectNode().put("output", output).put("request_id", requestId);
        model.ifPresent(it -> body.put("model", it.wire()));
        return body;
    }

    static ObjectNode score(DraftScore score, String requestId) {
        ObjectNode body = JSON.createObjectNode().put("main_score", score.main());
        score.parts().forEach(body.putObject("subscores")::put);
        return body.put("suggestion", score.suggestion().orElse(null)).put("request_id", requestId);
    }

    static ObjectNode titles(List<DraftTitle> titles, String requestId) {
        ObjectNode body = JSON.createObjectNode();
        titles.stream().map(DraftTitle::text).forEach(body.putArray("outputs")::add);
        return body.put("reasoning", reasons(titles))
                .put("prompt_compacted", false)
                .put("request_id", requestId);
    }

    /** A line for each title, in their order. */
    private static String reasons(List<DraftTitle> titles) {
        return titles.stream().map(DraftTitle::reason).collect(Collectors.joining("\n"));
    }

    /** @param left USD; null goes out for unlimited */
    static ObjectNode credits(Optional<BigDecimal> left, String requestId) {
        return JSON.createObjectNode().put("credits", left.orElse(null)).put("request_id", requestId);
    }

    static ObjectNode training(Look look, String requestId) {
        return JSON.createObjectNode().put("id", look.id().toString()).put("request_id", requestId);
    }

    /** @param address turns the file name of a kept picture into its address */
    static ObjectNode look(Look look, Instant now, UnaryOperator<String> address, String requestId) {
        ObjectNode body = named(look);
        body.put("mode", look.mode().wire());
        body.put("status", look.status(now).wire());
        body.put("progress", look.progress(now));
        pictures(body, look.status(now) == LookStatus.COMPLETED ? look.learned() : Optional.empty(), address);
        return body.put("special_instructions", look.instructions().orElse(null))
                .put("request_id", requestId);
    }

    static ObjectNode instructed(Look look, String requestId) {
        return named(look)
                .put("special_instructions", look.instructions().orElse(null))
                .put("request_id", requestId);
    }

    static ObjectNode deleted(Look look, String requestId) {
        return JSON.createObjectNode()
                .put("message", "Deleted " + look.mode().wire() + " " + look.name() + ".")
                .put("request_id", requestId);
    }

    private static ObjectNode named(Look look) {
        return JSON.createObjectNode()
                .put("name", look.name())
                .put("id", look.id().toString());
    }

    private static void pictures(ObjectNode body, Optional<Look.Learned> learned, UnaryOperator<String> address) {
        if (learned.isEmpty()) {
            body.putNull("portrait_url").putNull("reference");
            return;
        }
        body.put("portrait_url", address.apply(learned.get().portrait()));
        learned.get().references().stream().map(address).forEach(body.putArray("reference")::add);
    }
}
