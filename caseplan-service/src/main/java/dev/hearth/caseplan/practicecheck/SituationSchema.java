package dev.hearth.caseplan.practicecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The published schema of a described situation, packed with the service. */
final class SituationSchema {
  private static final String RESOURCE = "/contracts/situation.schema.json";
  private static final String TEXT = read();

  private SituationSchema() {}

  static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream packed = SituationSchema.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(packed).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
