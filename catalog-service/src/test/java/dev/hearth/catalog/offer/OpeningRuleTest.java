package dev.hearth.catalog.offer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FREQ=WEEKLY;BYDAY=MO,TH | FREQ=WEEKLY;BYDAY=MO,TH",
        "byday=mo;freq=weekly | FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=1 | FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=02;BYDAY=MO, TH | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
        "WKST=SU;COUNT=3;BYDAY=1SA;INTERVAL=2;FREQ=MONTHLY | FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA;COUNT=3;WKST=SU",
        "FREQ=MONTHLY;BYMONTHDAY=1,-1;UNTIL=20271231 | FREQ=MONTHLY;BYMONTHDAY=1,-1;UNTIL=20271231"
      })
  void equalRulesAreEqualTexts(String written, String normal) {
    assertThat(OpeningRule.parse(written).orElseThrow().text()).isEqualTo(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "every Monday",
        "FREQ=WEEKLY;",
        "FREQ=WEEKLY;FREQ=MONTHLY",
        "FREQ=DAILY",
        "FREQ=YEARLY",
        "FREQ=HOURLY",
        "BYDAY=MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYHOUR=9",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;COUNT=-1",
        "FREQ=WEEKLY;COUNT=99999999999",
        "FREQ=WEEKLY;UNTIL=20270229",
        "FREQ=WEEKLY;COUNT=2;UNTIL=20271231",
        "FREQ=WEEKLY;UNTIL=20271231T100000Z",
        "FREQ=WEEKLY;UNTIL=20271341",
        "FREQ=WEEKLY;X-OWN=1"
      })
  void whatOpeningTimesCannotSayIsNoRule(String written) {
    assertThat(OpeningRule.parse(written)).isEmpty();
  }
}
