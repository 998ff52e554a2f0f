package thumbsmith.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.Lineage.Link;

/** Which thumbnails were made from which, over as many steps as there are. */
final class Families {
    /** No window shows more; the nearest ones are kept. */
    static final int MOST = 500;

    private static final Map<String, Slot> SLOTS =
            Arrays.stream(Slot.values()).collect(Collectors.toMap(Slot::wire, Function.identity()));

    private final Database database;

    Families(Database database) {
        this.database = database;
    }

    /** Links the job to the thumbnails that its pictures are copies of; a step of somebody's transaction. */
    void join(Job job) {
        job.recipe().pictures().forEach((slot, picture) -> {
            if (picture instanceof Picture.Local local) join(job, slot, local);
        });
    }

    private void join(Job job, Slot slot, Picture.Local picture) {
        database.update(
                "INSERT OR REPLACE INTO lineage (child, slot, parent) SELECT ?, ?, output FROM origins WHERE picture = ?",
                job.id().toString(),
                slot.wire(),
                SqliteOrigins.name(picture.file()));
    }

    /** That one and all that are linked to it, nearest first. Each occurs once, so that not even a circle is endless. */
    List<UUID> of(UUID id) {
        return database.query("""
                WITH RECURSIVE family (id) AS (
                    VALUES (?)
                    UNION
                    SELECT iif(lineage.child = family.id, lineage.parent, lineage.child)
                    FROM family JOIN lineage ON lineage.child = family.id OR lineage.parent = family.id
                    LIMIT ?)
                SELECT id FROM family""", row -> UUID.fromString(row.text("id")), id.toString(), MOST);
    }

    /** The links between those; a slot that this version does not know is passed over. */
    List<Link> among(List<UUID> ids) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        List<UUID> twice = Stream.concat(ids.stream(), ids.stream()).toList();
        return OutputRows.present(database.query(
                "SELECT * FROM lineage WHERE child IN (" + marks + ") AND parent IN (" + marks + ") ORDER BY rowid",
                Families::link,
                twice.stream().map(UUID::toString).toArray()));
    }

    private static Optional<Link> link(Row row) throws SQLException {
        Slot slot = SLOTS.get(row.text("slot"));
        if (slot == null) return Optional.empty();
        return Optional.of(new Link(UUID.fromString(row.text("parent")), UUID.fromString(row.text("child")), slot));
    }
}
