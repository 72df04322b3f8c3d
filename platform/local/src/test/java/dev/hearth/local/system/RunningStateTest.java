package dev.hearth.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningStateTest {
  @TempDir Path folder;

  @Test
  void what_is_written_down_is_read_back() {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    RunningState state =
        new RunningState(
            new RememberedProcess("up", 1, noon),
            List.of(
                new RememberedProcess("Kafka", 2, noon),
                new RememberedProcess("Mail sink", 3, noon)),
            Map.of("HEARTH_CATALOG_URL", "http://127.0.0.1:8081"));

    state.write(folder);

    assertThat(RunningState.read(folder)).contains(state);
    RunningState.forget(folder);
    assertThat(RunningState.read(folder)).isEmpty();
  }

  @Test
  void a_process_that_was_given_the_same_id_later_is_not_the_one_remembered() {
    RememberedProcess ourselves = RememberedProcess.of("up", ProcessHandle.current());
    RememberedProcess earlier =
        new RememberedProcess(
            "up", ourselves.pid(), ourselves.started().minus(Duration.ofMinutes(5)));

    assertThat(ourselves.alive()).contains(ProcessHandle.current());
    assertThat(earlier.alive()).isEmpty();
  }

  @Test
  void a_secret_key_is_made_once_and_for_its_owner_only() throws Exception {
    SecretKey.makeOnce(folder, SecretKey.MASTER);
    String first = Files.readString(folder.resolve(SecretKey.MASTER));
    SecretKey.makeOnce(folder, SecretKey.MASTER);

    assertThat(Files.readString(folder.resolve(SecretKey.MASTER))).isEqualTo(first);
    assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    assertThat(Files.getPosixFilePermissions(folder.resolve(SecretKey.MASTER)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
