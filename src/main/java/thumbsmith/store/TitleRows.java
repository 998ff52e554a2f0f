package thumbsmith.store;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Service;
import thumbsmith.job.KeptTitles;
import tools.jackson.databind.json.JsonMapper;

/** Kept titles as rows and back; the list is a JSON array of texts. */
final class TitleRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String WRITE = """
            INSERT OR REPLACE INTO titles (id, at, service, prompt, output, request_id, list, cost)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private TitleRows() {}

    static Object[] values(KeptTitles titles) {
        return new Object[] {
            titles.id().toString(),
            titles.at().toEpochMilli(),
            titles.service().name(),
            titles.prompt(),
            titles.output().map(UUID::toString).orElse(null),
            titles.requestId().orElse(null),
            JSON.writeValueAsString(titles.titles()),
            titles.cost().toPlainString()
        };
    }

    static KeptTitles read(Row row) throws SQLException {
        return new KeptTitles(
                UUID.fromString(row.text("id")),
                row.moment("at"),
                new Service(row.text("service")),
                row.text("prompt"),
                row.maybeText("output").map(UUID::fromString),
                row.maybeText("request_id"),
                texts(row.text("list")),
                row.amount("cost"));
    }

    static List<String> texts(String list) {
        return List.of(JSON.readValue(list, String[].class));
    }
}
