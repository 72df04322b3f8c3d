package dev.hearth.safety.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads and writes an instrument in the format of its file. It reads strictly: a field that is not
 * known, a missing one or one of the wrong type means that we would score something else than its
 * author meant.
 */
public final class InstrumentFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .build();

  private InstrumentFile() {}

  /**
   * Reads a version and says everything that is wrong with it.
   *
   * @param place which version it is to be
   * @throws JsonProcessingException when it is no JSON at all
   */
  static Instrument read(String text, InstrumentVersion place, Faults faults)
      throws JsonProcessingException {
    JsonNode file = JSON.readTree(text);
    Instrument read = InstrumentReader.read(file, place, faults);
    InstrumentCheck.check(read, faults);
    return read;
  }

  /** Reads a version that comes with the build; it has to be without a fault. */
  public static Instrument builtIn(String text, InstrumentVersion place) {
    Faults faults = new Faults();
    try {
      Instrument read = read(text, place, faults);
      if (faults.isEmpty()) {
        return read;
      }
      throw new IllegalStateException(place + " cannot be scored: " + faults.problems());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(place + " is no JSON", e);
    }
  }

  /**
   * Reads what was written here. Whether it fits together is not judged again: what was good enough
   * when it came into use is scored by for ever.
   */
  static Instrument kept(String text, InstrumentVersion place) {
    try {
      Faults faults = new Faults();
      Instrument kept = InstrumentReader.read(JSON.readTree(text), place, faults);
      if (faults.isEmpty()) {
        return kept;
      }
      throw new IllegalStateException("A kept instrument cannot be read as it was written");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept instrument is not readable", e);
    }
  }

  static String write(Instrument instrument) {
    try {
      return JSON.writeValueAsString(instrument);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An instrument could not be written", e);
    }
  }
}
