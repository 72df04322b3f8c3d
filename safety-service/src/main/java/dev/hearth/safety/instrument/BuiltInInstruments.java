package dev.hearth.safety.instrument;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The instrument versions that every agency has; all are read at start, or the service won't start.
 */
@Startup
@Singleton
class BuiltInInstruments {
  private final List<Instrument> versions = List.of(read(InstrumentVersion.BUILT_IN));

  List<Instrument> all() {
    return versions;
  }

  Optional<Instrument> find(InstrumentVersion version) {
    return versions.stream().filter(each -> each.id().equals(version)).findFirst();
  }

  /** Whether the name belongs to one of these, whatever the version. */
  boolean has(String code) {
    return versions.stream().anyMatch(each -> each.code().equals(code));
  }

  private static Instrument read(InstrumentVersion version) {
    String resource = "/instruments/" + version.code() + "-" + version.version() + ".json";
    try (InputStream file = BuiltInInstruments.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("Missing from the build: " + resource);
      }
      return InstrumentFile.builtIn(
          new String(file.readAllBytes(), StandardCharsets.UTF_8), version);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
