package dev.hearth.local.system;

import dev.hearth.local.Folders;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.postgres.Durability;
import dev.hearth.local.process.Ports;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system keeps its data, which ports it uses, and which parts somebody else runs.
 *
 * @param external addresses of parts that we must not start
 */
record SystemSettings(
    Path folder, Durability durability, Map<PortOf, Integer> ports, External external) {

  /** Parts that somebody else runs, by their addresses. */
  record External(
      Optional<String> postgresUrl,
      Optional<String> kafka,
      Optional<String> oidcUrl,
      Optional<String> smtpHost) {
    static final External NONE =
        new External(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  SystemSettings {
    ports = Map.copyOf(ports);
  }

  /** What {@code ./dev up} uses. */
  static SystemSettings from(Map<String, String> environment) {
    EnumMap<PortOf, Integer> ports = new EnumMap<>(PortOf.class);
    for (PortOf of : PortOf.values()) {
      ports.put(of, port(environment, of));
    }
    External external =
        new External(
            Optional.ofNullable(environment.get("HEARTH_POSTGRES_URL")),
            Optional.ofNullable(environment.get("HEARTH_KAFKA")),
            Optional.ofNullable(environment.get("HEARTH_OIDC_URL")),
            Optional.ofNullable(environment.get("HEARTH_SMTP_HOST")));
    return new SystemSettings(Folders.data(), Durability.MACHINE_CRASH, ports, external);
  }

  /** What a test uses: nothing shared with anyone. */
  static SystemSettings onFreePorts(Path folder, Durability durability) {
    PortOf[] all = PortOf.values();
    List<Integer> free = Ports.free(all.length);
    EnumMap<PortOf, Integer> ports = new EnumMap<>(PortOf.class);
    for (PortOf of : all) {
      ports.put(of, free.get(of.ordinal()));
    }
    return new SystemSettings(folder, durability, ports, External.NONE);
  }

  int port(PortOf of) {
    Integer port = ports.get(of);
    if (port == null) {
      throw new IllegalStateException("no port for " + of);
    }
    return port;
  }

  private static int port(Map<String, String> environment, PortOf of) {
    String given = environment.get(of.variable());
    if (given == null) {
      return of.standard();
    }
    try {
      return Integer.parseInt(given.strip());
    } catch (NumberFormatException e) {
      throw new LocalFailure(of.variable() + " is no port: " + given, e);
    }
  }
}
