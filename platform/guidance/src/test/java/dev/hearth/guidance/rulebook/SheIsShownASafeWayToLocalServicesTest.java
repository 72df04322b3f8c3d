package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.DeviceMonitored;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.Relationship;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheIsShownASafeWayToLocalServicesTest {

  private final SheIsShownASafeWayToLocalServices rule = new SheIsShownASafeWayToLocalServices();

  @Test
  void suggestsTheAppOnlyWhereNobodyLooksIntoHerPhone() {
    // when
    Finding finding = of(Relationship.TOGETHER, false, DeviceMonitored.NO);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.explanation()).startsWith("Nobody looks into her phone");
    assertThat(finding.facts()).containsOnlyKeys("way").containsEntry("way", "APP");
  }

  @ParameterizedTest
  @CsvSource({"YES", "UNKNOWN", "''"})
  void suggestsNothingDigitalWhereSomebodyMayLookIntoHerPhone(String monitored) {
    // given
    DeviceMonitored told = monitored.isEmpty() ? null : DeviceMonitored.valueOf(monitored);

    // when
    Finding finding = of(Relationship.TOGETHER, false, told);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.explanation()).startsWith("Somebody may look into her phone");
    assertThat(finding.facts()).containsOnlyKeys("way").containsEntry("way", "NOT_DIGITAL");
  }

  @Test
  void holdsWithACardInHerShoe() {
    // when
    Finding finding = of(Relationship.TOGETHER, true, DeviceMonitored.YES);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.explanation()).isEqualTo(rule.card().explanation());
    assertThat(finding.facts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LEAVING", "SEPARATED", "NEVER_TOGETHER"})
  void hasNothingToSayWhereSheIsNotWithHim(Relationship relationship) {
    // when
    Finding finding = of(relationship, false, DeviceMonitored.NO);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void isUnknownAtTheBoundaryWhereNobodyTold() {
    // when
    Finding notOfferedAsFarAsKnown = of(Relationship.TOGETHER, null, DeviceMonitored.YES);
    Finding relationshipNotTold = of(null, false, DeviceMonitored.NO);
    Finding relationshipNotAsked = of(Relationship.NOT_ASKED, false, DeviceMonitored.NO);
    Finding offeredAnyway = of(null, true, null);

    // then
    assertThat(notOfferedAsFarAsKnown.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notOfferedAsFarAsKnown.severity()).isEqualTo(Severity.PROMPT);
    assertThat(notOfferedAsFarAsKnown.facts()).containsEntry("way", "NOT_DIGITAL");
    assertThat(relationshipNotTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(relationshipNotAsked.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(offeredAnyway.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private Finding of(
      @Nullable Relationship relationship,
      @Nullable Boolean offered,
      @Nullable DeviceMonitored monitored) {
    Home home =
        new Home(LivingSituation.WITH_PUV, relationship, null, null, null, offered, monitored);
    return Evaluation.single(rule, whereSheIsSafe().home(home).build(), Evaluation.activating());
  }
}
