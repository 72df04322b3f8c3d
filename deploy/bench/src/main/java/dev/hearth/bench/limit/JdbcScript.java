package dev.hearth.bench.limit;

import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.load.Job;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Executes a script over one JDBC connection, with another case each time. */
final class JdbcScript implements Job {
  private final Connection connection;
  private final CaseChoice choice;
  private final RandomGenerator random;
  private final List<List<Prepared>> transactions = new ArrayList<>();

  JdbcScript(Connection connection, SqlScript script, CaseChoice choice, RandomGenerator random) {
    this.connection = connection;
    this.choice = choice;
    this.random = random;
    try {
      connection.setAutoCommit(false);
      for (List<String> transaction : script.transactions()) {
        List<Prepared> prepared = new ArrayList<>();
        for (String statement : transaction) {
          prepared.add(
              new Prepared(
                  connection.prepareStatement(SqlScript.forJdbc(statement)),
                  SqlScript.variables(statement)));
        }
        transactions.add(prepared);
      }
    } catch (SQLException e) {
      throw new BenchBroken("A script does not fit the tables", e);
    }
  }

  private record Prepared(PreparedStatement statement, List<String> variables) {
    void execute(Map<String, String> values) throws SQLException {
      for (int i = 0; i < variables.size(); i++) {
        statement.setString(i + 1, values.get(variables.get(i)));
      }
      statement.execute();
    }
  }

  @Override
  public void once() {
    Map<String, String> values = choice.variables(random);
    try {
      for (List<Prepared> transaction : transactions) {
        for (Prepared prepared : transaction) {
          prepared.execute(values);
        }
        connection.commit();
      }
    } catch (SQLException e) {
      throw new BenchBroken("A script failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new BenchBroken("A connection could not be closed", e);
    }
  }
}
