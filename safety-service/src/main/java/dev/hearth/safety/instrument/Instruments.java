package dev.hearth.safety.instrument;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The instrument versions that this service scores by; all are read at start, or it won't start.
 */
@Startup
@Singleton
public class Instruments {
  private static final List<String> BUILT_IN = List.of("/instruments/safety-check-1.0.0.json");

  private final List<Instrument> versions = BUILT_IN.stream().map(Instruments::read).toList();

  /** Every version. */
  List<Instrument> all() {
    return versions;
  }

  /** One version, if there is such. */
  public Optional<Instrument> find(String code, String version) {
    return versions.stream()
        .filter(i -> i.code().equals(code) && i.version().equals(version))
        .findFirst();
  }

  private static Instrument read(String resource) {
    try (InputStream file = Instruments.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("Missing from the build: " + resource);
      }
      return InstrumentFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is no instrument that can be scored", e);
    }
  }
}
