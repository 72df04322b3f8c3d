package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.standing.AlsoDo.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlsoDoTest {
  @ParameterizedTest
  @CsvSource({
    "IMMEDIATE,EMERGENCY_CONTACT_NOW SUPERVISOR_NOW",
    "HIGH,OFFER_MULTI_AGENCY_ROUTE",
    "ELEVATED,SAFETY_PLAN_CURRENT",
    "STANDARD,SAFETY_CHECK_AT_EVERY_CONTACT"
  })
  void eachLevelAsksForSomethingBesideItsInterval(SafetyLevel level, String codes) {
    assertThat(AlsoDo.at(level))
        .extracting(each -> each.code().name())
        .isEqualTo(List.of(codes.split(" ")));
  }

  @ParameterizedTest
  @EnumSource
  void itIsSaidInASentence(SafetyLevel level) {
    assertThat(AlsoDo.at(level)).allMatch(each -> each.sentence().endsWith("."));
  }

  @Test
  void noLevelAsksForNothing() {
    assertThat(AlsoDo.at(null)).isEmpty();
    assertThat(Code.values()).hasSize(5);
  }
}
