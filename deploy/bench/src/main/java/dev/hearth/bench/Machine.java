package dev.hearth.bench;

import dev.hearth.bench.report.Surroundings;
import dev.hearth.local.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The machine and the software that a run was made on. */
final class Machine {
  private static final Path CPUS = Path.of("/proc/cpuinfo");
  private static final double GIGABYTES = 1L << 30;

  private Machine() {}

  static Surroundings around(int cases) {
    return new Surroundings(
        cases,
        Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
        commit(),
        machine(),
        "%s %s".formatted(property("java.vm.name"), property("java.runtime.version")),
        versions());
  }

  private static String machine() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %.0f GB, %s %s",
        system.getAvailableProcessors(),
        processor(),
        system.getTotalMemorySize() / GIGABYTES,
        property("os.name"),
        property("os.version"));
  }

  private static String processor() {
    if (!Files.isReadable(CPUS)) {
      return property("os.arch");
    }
    try {
      return Files.readAllLines(CPUS).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElseGet(() -> property("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String versions() {
    Properties versions = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Machine.class.getResourceAsStream("versions.properties"))) {
      versions.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "Quarkus %s, PostgreSQL %s, Kafka %s, Keycloak %s"
        .formatted(
            versions.get("quarkus"),
            versions.get("postgres"),
            versions.get("kafka"),
            versions.get("keycloak"));
  }

  private static String commit() {
    try {
      Process git =
          new ProcessBuilder("git", "describe", "--always", "--dirty=, with changes on top")
              .directory(Installation.repository().toFile())
              .redirectErrorStream(true)
              .start();
      String answer =
          new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return git.waitFor() == 0 ? answer : "unknown";
    } catch (IOException notInstalled) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchBroken("Interrupted", e);
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
