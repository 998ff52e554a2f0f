package thumbsmith.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Gaps as rows and back. */
final class Gaps {
    static final String ALL = "SELECT * FROM gaps ORDER BY until";
    static final String UNSETTLED = "SELECT * FROM gaps WHERE NOT settled ORDER BY until";
    static final String SETTLE = "UPDATE gaps SET settled = 1";

    private Gaps() {}

    static Gap read(Row row) throws SQLException {
        return new Gap(
                Gap.Kind.valueOf(row.text("kind")), row.moment("since"), row.moment("until"), row.maybeText("kept"));
    }

    static void add(Connection connection, Gap gap) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO gaps (kind, since, until, kept) VALUES (?, ?, ?, ?)")) {
            var values = List.of(
                    gap.kind().name(), gap.since().toEpochMilli(), gap.until().toEpochMilli());
            for (int i = 0; i < values.size(); i++) statement.setObject(i + 1, values.get(i));
            statement.setObject(values.size() + 1, gap.kept().orElse(null));
            statement.executeUpdate();
        }
    }
}
