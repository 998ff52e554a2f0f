package thumbsmith.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.job.LookMemory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list inside a parcel of looks: no paths, pictures by the names of their entries. */
final class LookList {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;

    private final ArrayNode looks = JSON.createArrayNode();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();

    void add(LookParcel.Parcelled each) {
        Look look = each.look();
        ObjectNode json = looks.addObject();
        json.put("service", look.service().name());
        json.put("id", look.id().toString());
        json.put("mode", look.mode().wire());
        json.put("name", look.name());
        json.put("status", look.status().wire());
        json.put("progress", look.progress());
        json.put("added", look.added().toEpochMilli());
        json.put("mark", look.mark().wire());
        look.instructions().ifPresent(text -> json.put("instructions", text));
        each.portrait().ifPresent(bytes -> json.put("portrait", entry(bytes)));
        ArrayNode trained = json.putArray("pictures");
        each.pictures().forEach(bytes -> trained.add(entry(bytes)));
        ArrayNode versions = json.putArray("versions");
        each.versions()
                .forEach(it ->
                        versions.addObject().put("at", it.at().toEpochMilli()).put("instructions", it.instructions()));
    }

    private String entry(byte[] picture) {
        String name = "pictures/" + pictures.size();
        pictures.put(name, picture);
        return name;
    }

    String json() {
        ObjectNode list = JSON.createObjectNode().put("version", VERSION);
        list.set("looks", looks);
        return list.toString();
    }

    Map<String, byte[]> pictures() {
        return pictures;
    }

    /** Looks of a kind that this version does not know are passed over. */
    static List<LookParcel.Parcelled> read(String text, Map<String, byte[]> entries) throws IOException {
        try {
            JsonNode list = JSON.readTree(text);
            if (list.path("version").asInt(0) != VERSION)
                throw new IOException("The file was written by a newer version of Thumbsmith.");
            List<LookParcel.Parcelled> looks = new ArrayList<>();
            for (JsonNode each : list.path("looks"))
                look(each).ifPresent(it -> looks.add(parcelled(it, each, entries)));
            return looks;
        } catch (JacksonException e) {
            throw new IOException("The list inside the file cannot be read.", e);
        }
    }

    private static Optional<Look> look(JsonNode json) {
        try {
            Optional<LookMode> mode = LookMode.of(json.path("mode").asString(""));
            Optional<LookStatus> status = LookStatus.of(json.path("status").asString(""));
            if (mode.isEmpty() || status.isEmpty()) return Optional.empty();
            return Optional.of(new Look(
                    UUID.fromString(json.path("id").asString("")),
                    new Service(json.path("service").asString("")),
                    mode.get(),
                    json.path("name").asString(""),
                    status.get(),
                    json.path("progress").asInt(0),
                    Optional.empty(),
                    text(json.path("instructions")),
                    Instant.ofEpochMilli(json.path("added").asLong(0)),
                    LookMark.of(json.path("mark").asString("")).orElse(LookMark.NONE)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LookParcel.Parcelled parcelled(Look look, JsonNode json, Map<String, byte[]> entries) {
        List<byte[]> pictures = new ArrayList<>();
        for (JsonNode name : json.path("pictures"))
            Optional.ofNullable(entries.get(name.asString(""))).ifPresent(pictures::add);
        List<LookMemory.Version> versions = new ArrayList<>();
        for (JsonNode version : json.path("versions"))
            versions.add(new LookMemory.Version(
                    Instant.ofEpochMilli(version.path("at").asLong(0)),
                    version.path("instructions").asString("")));
        Optional<byte[]> portrait = text(json.path("portrait")).map(entries::get);
        return new LookParcel.Parcelled(look, portrait, pictures, versions);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
