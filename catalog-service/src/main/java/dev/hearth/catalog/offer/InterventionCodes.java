package dev.hearth.catalog.offer;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.intervention.InterventionKind;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.local.LocalInterventions;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The codes that a service can be classified by: entries of the catalogue, but comparisons. */
@Singleton
class InterventionCodes {
  private static final String NAMES =
      """
      select distinct on (code) code, name from intervention_version
      where code = any(?) order by code, version desc
      """;

  private final CurrentCatalogue catalogue;
  private final LocalInterventions local;
  private final DataSource dataSource;

  InterventionCodes(CurrentCatalogue catalogue, LocalInterventions local, DataSource dataSource) {
    this.catalogue = catalogue;
    this.local = local;
    this.dataSource = dataSource;
  }

  /** Whether the caller may classify a service by it today. */
  boolean isKnown(String code) {
    Optional<Listed> entry =
        Code.isLocal(code)
            ? local.offeredByCaller(code)
            : catalogue.today().entries().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    return entry
        .filter(each -> each.intervention().kind() != InterventionKind.COMPARISON)
        .isPresent();
  }

  /** The names of those that the common catalogue has or had, by code. */
  Map<String, String> names(Collection<String> codes) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NAMES)) {
      select.setArray(1, connection.createArrayOf("text", codes.toArray()));
      try (ResultSet row = select.executeQuery()) {
        Map<String, String> names = new HashMap<>();
        while (row.next()) {
          names.put(row.getString(1), row.getString(2));
        }
        return names;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
