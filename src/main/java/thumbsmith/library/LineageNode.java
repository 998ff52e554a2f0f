package thumbsmith.library;

import java.math.BigDecimal;
import java.util.UUID;
import thumbsmith.job.KeptTitles;
import thumbsmith.job.LibraryItem;

/** A place of a lineage: columns from left to right by generation, rows from top to bottom. */
sealed interface LineageNode {
    int column();

    int row();

    /** USD, estimated. */
    BigDecimal cost();

    /** Of the thumbnail that it is, or that the titles were found for. */
    UUID output();

    record Picture(LibraryItem item, int column, int row) implements LineageNode {
        @Override
        public BigDecimal cost() {
            return item.output().cost();
        }

        @Override
        public UUID output() {
            return item.output().id();
        }
    }

    /** @param output that they were found for */
    record Titles(KeptTitles titles, UUID output, int column, int row) implements LineageNode {
        @Override
        public BigDecimal cost() {
            return titles.cost();
        }
    }
}
