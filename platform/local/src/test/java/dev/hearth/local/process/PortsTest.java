package dev.hearth.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PortsTest {
  @Test
  void a_taken_port_is_named_with_what_wanted_it() throws IOException {
    int free = Ports.free(1).getFirst();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = other.getLocalPort();

      assertThatThrownBy(() -> Ports.requireFree(Map.of("Kafka", taken, "Keycloak", free)))
          .isInstanceOf(LocalFailure.class)
          .hasMessage("Port " + taken + " is taken; Kafka wants it.");
    }
  }

  @Test
  void free_ports_are_free_and_all_different() {
    List<Integer> ports = Ports.free(5);

    assertThat(ports).hasSize(5).doesNotHaveDuplicates();
    assertThatCode(() -> Ports.requireFree(Map.of("one", ports.get(0), "two", ports.get(1))))
        .doesNotThrowAnyException();
  }
}
