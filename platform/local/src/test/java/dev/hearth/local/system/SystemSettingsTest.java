package dev.hearth.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.local.postgres.Durability;
import dev.hearth.local.running.HearthService;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SystemSettingsTest {
  @Test
  void each_port_has_its_place_and_can_be_moved() {
    SystemSettings settings = SystemSettings.from(Map.of("HEARTH_SAFETY_PORT", "9083"));

    assertThat(settings.port(PortOf.SAFETY)).isEqualTo(9083);
    assertThat(settings.port(PortOf.CATALOG)).isEqualTo(8081);
  }

  @Test
  void what_is_no_port_is_said_to_be_none() {
    assertThatThrownBy(() -> SystemSettings.from(Map.of("HEARTH_KAFKA_PORT", "many")))
        .hasMessage("HEARTH_KAFKA_PORT is no port: many");
  }

  @Test
  void what_somebody_else_runs_is_not_ours_to_start() {
    Parts parts =
        Parts.of(
            SystemSettings.from(
                Map.of(
                    "HEARTH_POSTGRES_URL", "jdbc:postgresql://db:5432",
                    "HEARTH_OIDC_URL", "https://login.test/realms/hearth")));

    assertThat(parts.postgres()).isEmpty();
    assertThat(parts.keycloak()).isEmpty();
    assertThat(parts.kafka()).isPresent();
    assertThat(parts.addresses())
        .containsEntry("HEARTH_OIDC_URL", "https://login.test/realms/hearth")
        .doesNotContainKey("HEARTH_DB_ADMIN_URL");
  }

  @Test
  void a_test_s_system_shares_no_port_with_anyone() {
    SystemSettings settings =
        SystemSettings.onFreePorts(Path.of("target"), Durability.PROCESS_CRASH);

    assertThat(new HashSet<>(settings.ports().values())).hasSize(PortOf.values().length);
    assertThat(settings.ports().values()).doesNotContain(8081, 54329);
  }

  @Test
  void every_service_has_a_port() {
    for (HearthService service : HearthService.values()) {
      assertThat(PortOf.service(service).variable())
          .isEqualTo("HEARTH_" + service.name() + "_PORT");
    }
  }
}
