package thumbsmith.control;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replies as one line of JSON each. */
final class ReplyJson {
    private ReplyJson() {}

    static String write(Reply reply) {
        ObjectNode json = RequestJson.JSON.createObjectNode().put("v", RequestJson.VERSION);
        switch (reply) {
            case Reply.Taken(var jobs) -> {
                ArrayNode array = json.putArray("jobs");
                jobs.forEach(job -> array.add(job.toString()));
            }
            case Reply.Refused(var why, var sentence) ->
                json.put("refused", why.name()).put("sentence", sentence);
        }
        return json.toString();
    }

    /** @throws IllegalArgumentException where the line is no reply */
    static Reply read(String line) {
        try {
            JsonNode json = RequestJson.JSON.readTree(line);
            if (json.path("jobs") instanceof ArrayNode jobs) return taken(jobs);
            return new Reply.Refused(
                    Reply.Why.valueOf(json.path("refused").asString("")),
                    json.path("sentence").asString(""));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No JSON.", e);
        }
    }

    private static Reply taken(ArrayNode jobs) {
        return new Reply.Taken(
                jobs.valueStream().map(it -> RequestJson.id(it.asString(""))).toList());
    }
}
