package dev.hearth.bench.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows into one table, by COPY. Nothing that we write needs escaping: ids, codes and times. */
final class CopyInto {
  private static final int BUFFER = 1 << 16;

  private final PGConnection connection;
  private final String copy;

  CopyInto(Connection connection, String table, String columns) throws SQLException {
    this.connection = connection.unwrap(PGConnection.class);
    this.copy = "copy " + table + " (" + columns + ") from stdin";
  }

  /** Takes one row's values in the order of the columns. */
  @FunctionalInterface
  interface Row {
    void add(@Nullable Object... values);
  }

  void rows(Consumer<Row> writer) throws SQLException, IOException {
    try (PGCopyOutputStream out = new PGCopyOutputStream(connection, copy, BUFFER)) {
      writer.accept(values -> write(out, values));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(PGCopyOutputStream out, @Nullable Object... values) {
    StringBuilder line = new StringBuilder(256);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      line.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : value.toString());
    }
    try {
      out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
