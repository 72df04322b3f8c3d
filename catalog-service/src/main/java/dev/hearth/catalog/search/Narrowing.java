package dev.hearth.catalog.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, only those that were asked, with their values beside them. */
final class Narrowing {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition with one value; nothing when there is none. */
  Narrowing by(String condition, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.add(value instanceof Enum<?> code ? code.name() : value);
    }
    return this;
  }

  /** Adds a condition that holds without a value. */
  Narrowing by(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds only a value, for the condition before. */
  Narrowing value(Object value) {
    values.add(value);
    return this;
  }

  /** After {@code where}; true when nothing was asked. */
  String sql() {
    return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
  }

  /** Sets the values from this parameter on, and says which is the next. */
  int bind(PreparedStatement statement, int first) throws SQLException {
    int next = first;
    for (Object value : values) {
      if (value instanceof String[] texts) {
        Connection connection = statement.getConnection();
        statement.setArray(next++, connection.createArrayOf("text", texts));
      } else {
        statement.setObject(next++, value);
      }
    }
    return next;
  }
}
