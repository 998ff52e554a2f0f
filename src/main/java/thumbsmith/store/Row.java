package thumbsmith.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** One row of a result, in the types that the program uses. */
record Row(ResultSet results) {
    String text(String column) throws SQLException {
        return results.getString(column);
    }

    Optional<String> maybeText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    long whole(String column) throws SQLException {
        return results.getLong(column);
    }

    double real(String column) throws SQLException {
        return results.getDouble(column);
    }

    Optional<Double> maybeReal(String column) throws SQLException {
        double value = results.getDouble(column);
        return results.wasNull() ? Optional.empty() : Optional.of(value);
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    BigDecimal amount(String column) throws SQLException {
        return new BigDecimal(results.getString(column));
    }

    Instant moment(String column) throws SQLException {
        return Instant.ofEpochMilli(results.getLong(column));
    }

    Optional<Instant> maybeMoment(String column) throws SQLException {
        long value = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }
}
