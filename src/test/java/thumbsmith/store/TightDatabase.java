package thumbsmith.store;

/** Takes a database's room away and gives it back, as a full disk does: by SQLite's own limit. */
public final class TightDatabase {
    private TightDatabase() {}

    /** Not one page more than now. */
    public static void fill(Database database) {
        database.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> 1);
        database.query("PRAGMA max_page_count = 1", row -> 1);
    }

    public static void empty(Database database) {
        database.query("PRAGMA max_page_count = 1000000", row -> 1);
    }
}
