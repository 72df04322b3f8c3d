package dev.hearth.safety.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.testing.AnInstrument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFileTest {
  private static final InstrumentVersion HERE = new InstrumentVersion("four-questions", "1");

  @Test
  void theBuiltInOneIsRead() throws IOException {
    // when
    Instrument instrument = InstrumentFile.builtIn(builtIn(), InstrumentVersion.BUILT_IN);

    // then
    assertThat(instrument.asked(true)).hasSize(28).filteredOn(Item::scored).hasSize(24);
    assertThat(instrument.asked(false)).hasSize(17).filteredOn(Item::scored).hasSize(13);
    assertThat(instrument.asked(true))
        .filteredOn(Item::comeBackTo)
        .extracting(Item::id)
        .containsExactly("SC02", "SX01", "SX02", "SX03", "SX04", "SX05", "SX10");
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "code": 5,                        | "code": "safety-check",
          "colour": "red",                  | "code": "safety-check",
          "code": "a", "code": "b",         | "code": "safety-check",
          "required": true                  | "required": false
          "id": "SC02"                      | "id": "SC01"
          "when": "NEVER_HEARD_OF"          | "when": "NOT_SAFE"
          "SX05=MAYBE"                      | "SX05=YES"
          "SX99=YES"                        | "SX05=YES"
          "raiseOnly": false                | "raiseOnly": true
          "maxNotAskedShare": 1.1           | "maxNotAskedShare": 0.3
          "min": 5                          | "min": 4
          "P7W2"                            | "P7D"
          "type": "number"                  | "type": "boolean"
          "floor": "TERRIBLE"               | "floor": "HIGH"
          "weight": null                    | "weight": 0
          "scored": "yes"                   | "scored": false
          """)
  void whatItsAuthorCannotHaveMeantIsRefused(String wrong, String right) throws IOException {
    // given
    String text = builtIn();
    assertThat(text).contains(right);
    String broken = text.replaceFirst(Pattern.quote(right), wrong);

    // when, then
    assertThatThrownBy(() -> InstrumentFile.builtIn(broken, InstrumentVersion.BUILT_IN))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsKeptIsReadAsItWas() throws JsonProcessingException {
    // given
    Instrument read = read(AnInstrument.ofFourQuestions());

    // when
    Instrument kept = InstrumentFile.kept(InstrumentFile.write(read), HERE);

    // then
    assertThat(kept).isEqualTo(read);
    assertThat(kept.triggers())
        .containsExactly(new InstrumentTrigger("ORDER_BREACH", Duration.ofHours(12), true));
  }

  @Test
  void aNameOfOursMeansItself() throws JsonProcessingException {
    // when
    Instrument read =
        read(
            AnInstrument.ofFourQuestions()
                .with("levels", "[\"calm\",\"worrying\",\"grave\",\"IMMEDIATE\"]")
                .with("intervals.IMMEDIATE", "\"P1D\""));

    // then
    assertThat(read.level("IMMEDIATE").mapsTo()).isEqualTo(SafetyLevel.IMMEDIATE);
    assertThat(read.level("grave")).hasToString("grave (HIGH)");
  }

  @Test
  void aLevelWithoutANameComesBackAtOurTimeAndNeverLaterThanACalmerOne()
      throws JsonProcessingException {
    // given
    Instrument read = read(AnInstrument.ofFourQuestions());
    Instrument hourly =
        read(
            AnInstrument.ofFourQuestions()
                .with("levels", "[\"calm\",\"grave\"]")
                .with("levelMapping", "{\"calm\":\"STANDARD\",\"grave\":\"HIGH\"}")
                .with("intervals", "{\"calm\":\"P3D\",\"grave\":\"P2D\"}")
                .with("bands", "[{\"min\":0,\"level\":\"calm\"}]")
                .with("coreNotAskedFloor", "\"grave\""));

    // when, then
    assertThat(read.interval(SafetyLevel.STANDARD)).isEqualTo(Period.ofDays(30));
    assertThat(read.interval(SafetyLevel.HIGH)).isEqualTo(Period.ofDays(5));
    assertThat(read.interval(SafetyLevel.IMMEDIATE)).isEqualTo(Period.ofDays(1));
    assertThat(hourly.interval(SafetyLevel.ELEVATED)).isEqualTo(Period.ofDays(3));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"Q7, true", "Q77, false", "she, false", "7Q, false"})
  void onlyWhatIsWrittenLikeAnItemLooksLikeOne(String text, boolean looksLikeOne)
      throws JsonProcessingException {
    // given
    Instrument read = read(AnInstrument.ofFourQuestions());

    // when, then
    assertThat(read.looksLikeAnItem(text)).isEqualTo(looksLikeOne);
  }

  private static Instrument read(AnInstrument file) throws JsonProcessingException {
    Faults faults = new Faults();
    Instrument read = InstrumentFile.read(file.json(), HERE, faults);
    assertThat(faults.problems()).isEmpty();
    return read;
  }

  private static String builtIn() throws IOException {
    try (InputStream file =
        InstrumentFileTest.class.getResourceAsStream("/instruments/safety-check-1.0.0.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
