package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where outside sources disagree with one of the five: the source is followed, the note shown. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class DisagreementsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MST-CAN age | mst-can | /childAgeMinYears | 10 | Age 10-17 v 6-17 | 6-17
          MST-CAN length | mst-can | /durationMax | 6 | duration 4-6 v 6-9 months | 6-9 months
          MST-CAN evidence | mst-can | /evidence/0/statement | Guide says evidence suggests it may be effective. | evidence rated unevenly | does not currently meet criteria
          SafeCare age | safecare | /childAgeMaxYears | 12 | Age 0-12 (source) v 0-5 | children 0-5
          SafeCare length | safecare | /durationMin | 6 | At least 6 months (source) | 18 sessions or fewer
          PCIT age | parent-child-interaction-therapy | /childAgeMinYears | 0 | Age: source 0-12, developer 2-7 | ages 2-7
          PCIT format | parent-child-interaction-therapy | /formats/0 | GROUP | parent groups + individual dyadic sessions | 12-20 weekly one-hour live-coached
          ABC age | attachment-biobehavioural-catch-up | /matchAgeMaxMonths | 71 | outside the developer's (48 months) | 24-48 months
          CPP setting | child-parent-psychotherapy | /setting | parent's or carer's home | Setting: source nice-scie-quick-guide says home | home, agency, clinic or school
          Letting the Future In age | letting-the-future-in | /childAgeMinYears | 8 | 4-17 v source 8-17 | from 4 to 17
          KEEP group | keep | /groupSizeMin | 8 | Group size 8-10 (source) v 7-10 | 7-10 carers
          KEEP kinship carers | keep | /excludedRecipients | | Kinship carers not named | foster AND kinship carers
          PPI | psychoeducational-parenting-intervention | /evidence/1/statement | Gain not kept one year later. | rates results mixed | mixed and inconclusive
          CPP follow-up | child-parent-psychotherapy | /evidence/1/statement | One year later only CPP children kept the attachment gain. | behaviour problems did not differ | no difference between groups in mother-reported behaviour problems
          ToR phases | tutor-of-resilience | /phases/4/code | tor-programme-closure | Five phases (source) v six | six phases
          ToR effect | tutor-of-resilience | /evidence/0/statement | Greater fall in anxiety and dissociation when mothers took part; mother-child interaction improved over time. | use the paper for facts | depression did not
          VoorZorg | precautionary-care | /lowThreshold | true | only possible in pregnancy (<=28 weeks, first child) | at most 28 weeks pregnant; at most 25 years old
          NET | narrative-exposure-therapy | /indications/0 | PREFERRED where the mother is a refugee | no advantage over other trauma-focused therapies | 16 RCTs
          """)
  void theSourceIsFollowedAndTheNoteShown(
      String disagreement, String code, String field, String source, String note, String outside) {
    // when
    JsonNode entry = AsGiven.served(code);

    // then
    assertThat(entry.at(field).asText(""))
        .as(disagreement + ": what the source says")
        .isEqualTo(source == null ? "" : source);
    assertThat(entry.get("disagreements").toString()).as(disagreement).contains(note);
    assertThat(entry.get("externalFacts"))
        .as(disagreement + ": kept apart, with its place")
        .anySatisfy(
            fact -> {
              assertThat(fact.get("value").asText()).contains(outside);
              assertThat(fact.get("source").asText()).isNotBlank();
              assertThat(fact.get("url").asText()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource({"tutor-of-resilience, 5"})
  void thePhasesAreOrderedEntriesOfTheirOwn(String code, int phases) {
    // when
    JsonNode listed = AsGiven.served(code).get("phases");

    // then
    assertThat(listed).hasSize(phases);
    for (int i = 0; i < phases; i++) {
      assertThat(listed.get(i).get("order").asInt()).isEqualTo(i + 1);
      assertThat(AsGiven.served(listed.get(i).get("code").asText()).get("parentCode").asText())
          .isEqualTo(code);
    }
  }
}
