package dev.hearth.safety.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFileTest {
  @Test
  void theBuiltInOneIsRead() throws IOException {
    // when
    Instrument instrument = read(builtIn());

    // then
    assertThat(instrument.asked(true)).hasSize(28).filteredOn(Item::scored).hasSize(24);
    assertThat(instrument.asked(false)).hasSize(17).filteredOn(Item::scored).hasSize(13);
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "code": 5,                        | "code": "safety-check",
          "colour": "red", "code": "x",     | "code": "safety-check",
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
    String broken = text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    // when, then
    assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class);
  }

  private static Instrument read(String text) throws IOException {
    return InstrumentFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String builtIn() throws IOException {
    try (InputStream file =
        InstrumentFileTest.class.getResourceAsStream("/instruments/safety-check-1.0.0.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
