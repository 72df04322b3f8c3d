package dev.hearth.kit.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class AuditCannotBeChangedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from audit_entry",
        "update audit_entry set actor = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "alter table audit_entry disable row level security",
        "drop table audit_entry"
      })
  void theServiceItselfMayOnlyAdd(String statement) throws SQLException {
    try (Connection service = Database.application();
        Statement tried = service.createStatement()) {
      assertThatThrownBy(() -> tried.execute(statement))
          .isInstanceOf(SQLException.class)
          .extracting(refused -> ((SQLException) refused).getSQLState())
          .isEqualTo("42501");
    }
  }
}
