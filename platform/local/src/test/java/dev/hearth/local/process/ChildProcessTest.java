package dev.hearth.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.local.LocalFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void a_failure_shows_the_end_of_the_log() {
    LogFile log = new LogFile(folder.resolve("log"));

    assertThatThrownBy(
            () ->
                ChildProcess.run(
                    "Trying",
                    List.of("sh", "-c", "echo $WORD; exit 3"),
                    Map.of("WORD", "no luck"),
                    folder,
                    log,
                    Duration.ofSeconds(20)))
        .isInstanceOf(LocalFailure.class)
        .hasMessage("Trying failed.\nno luck");
  }

  @Test
  void what_was_started_is_stopped_and_nothing_else() {
    LogFile log = new LogFile(folder.resolve("log"));
    ChildProcess stopped = ChildProcess.start(List.of("sleep", "60"), Map.of(), folder, log);
    ChildProcess other = ChildProcess.start(List.of("sleep", "60"), Map.of(), folder, log);

    stopped.stop();

    assertThat(stopped.isAlive()).isFalse();
    assertThat(other.isAlive()).isTrue();
    other.kill();
    assertThat(other.isAlive()).isFalse();
  }
}
