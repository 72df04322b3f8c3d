package dev.hearth.safety.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.testing.AnInstrument;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentFaultsTest {
  @ParameterizedTest(name = "{0} = {1} is named as {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          bands[1].min                | 1                                | bands[1].min
          bands[1].min                | 3                                | bands[1].min
          bands[0].min                | 1                                | bands[0].min
          bands[2].max                | 9                                | bands[2].max
          bands[1].max                | null                             | bands[1].max
          bands[1].max                | 1                                | bands[1].max
          bands[1].level              | "terrible"                       | bands[1].level
          bands[2].level              | "calm"                           | bands[2].level
          bands                       | []                               | bands
          items[2].critical[0].when   | "DAILY"                          | items[2].critical[0].when
          items[2].critical[0].floor  | "terrible"                       | items[2].critical[0].floor
          items[2].enableWhen[0].item | "Q9"                             | items[2].enableWhen[0].item
          items[2].enableWhen[0].value | "MAYBE"                         | items[2].enableWhen[0].value
          items[2].enableWhen[0].op   | ">"                              | items[2].enableWhen[0].op
          items[2].enableWhen[0].item | "Q3"                             | items[2].enableWhen[0].value
          items[0].enableWhen         | [{"item":"Q3","op":"!=","value":"ONCE"}] | items[0].enableWhen[0].item
          items[2].enableWhen[0]      | {"item":"Q3","op":"=","value":"ONCE"} | items[2].enableWhen[0].item
          items[0].required           | true                             | items[0].required
          items[0].id                 | "Q2"                             | items[1].id
          items[0].id                 | "has it"                         | items[0].id
          items[0].options[0].weight  | -1                               | items[0].options[0].weight
          items[0].options[0].weight  | 1.5                              | items[0].options[0].weight
          items[0].options[0].value   | "PERHAPS"                        | items[0].options
          items[2].options[1].value   | "NEVER"                          | items[2].options[1].value
          items[2].options[1].value   | "A=B"                            | items[2].options[1].value
          items[0].options            | []                               | items[0].options
          items[0].type               | "integer"                        | items[0].type
          items[0].takesSeveral       | true                             | items[0].takesSeveral
          items[0].colour             | "red"                            | items[0].colour
          items[0].core               | null                             | items[0].core
          items                       | []                               | items
          items                       | {}                               | items
          clusters[0].all[0]          | "Q1=PERHAPS"                     | clusters[0].all[0]
          clusters[0].all[1]          | "Q9=YES"                         | clusters[0].all[1]
          clusters[0].anyOf           | ["Q1"]                           | clusters[0].anyOf[0]
          clusters[0].all             | []                               | clusters[0].all
          clusters[0].floor           | "terrible"                       | clusters[0].floor
          answerStates                | ["ANSWERED","UNKNOWN","CHOSE_NOT_TO_SAY"] | answerStates
          answerStates                | ["ANSWERED","UNKNOWN","NOT_ASKED_YET"] | answerStates
          answerStates                | ["NOT_ASKED_YET","CHOSE_NOT_TO_SAY","UNKNOWN"] | answerStates
          answerStates[0]             | "SKIPPED"                        | answerStates[0]
          levels[2]                   | "calm"                           | levels[2]
          levels                      | ["worrying","calm","grave"]      | levels[1]
          levelMapping.grave          | "TERRIBLE"                       | levelMapping.grave
          levelMapping.other          | "HIGH"                           | levelMapping.other
          levels                      | ["calm","worrying","grave","worse"] | levelMapping.worse
          intervals.grave             | null                             | intervals.grave
          intervals.grave             | "P1M"                            | intervals.grave
          intervals.grave             | "P0D"                            | intervals.grave
          intervals.grave             | "P11D"                           | intervals.grave
          intervals.other             | "P1D"                            | intervals.other
          coreNotAskedFloor           | "terrible"                       | coreNotAskedFloor
          coreNotAskedFloor           | "calm"                           | coreNotAskedFloor
          maxNotAskedShare            | 0.31                             | maxNotAskedShare
          maxNotAskedShare            | -0.1                             | maxNotAskedShare
          raiseOnly                   | false                            | raiseOnly
          intervals.calm              | "P184D"                          | intervals.calm
          intervals.worrying          | "P29D"                           | intervals.worrying
          intervals.grave             | "P8D"                            | intervals.grave
          items[0].core               | false                            | items
          levelMapping.grave          | "ELEVATED"                       | levels
          triggers[0].dueWithin       | "soon"                           | triggers[0].dueWithin
          triggers[0].dueWithin       | "-PT1H"                          | triggers[0].dueWithin
          triggers[0].voids           | "yes"                            | triggers[0].voids
          triggers[1]                 | {"type":"ORDER_BREACH","dueWithin":"PT1H","voids":true} | triggers[1].type
          title                       | " "                              | title
          title                       | "a\\u0000b"                      | title
          title                       | "a\\ud800b"                      | title
          code                        | "another"                        | code
          version                     | "2"                              | version
          status                      | "sleeping"                       | status
          licence                     | {"acceptedAt":"yesterday"}       | licence.acceptedAt
          """)
  void everyFaultIsNamedWhereItLies(String path, String json, String named)
      throws JsonProcessingException {
    // given
    AnInstrument broken = AnInstrument.ofFourQuestions().with(path, json);

    // when
    Faults faults = faults(broken.json());

    // then
    assertThat(faults.problems()).extracting(FieldProblem::field).contains(named);
  }

  @Test
  void allFaultsAreNamedAtOnce() throws JsonProcessingException {
    // given
    AnInstrument broken =
        AnInstrument.ofFourQuestions()
            .with("bands[1].min", "3")
            .with("items[1].required", "true")
            .with("items[2].critical[0].when", "\"DAILY\"")
            .with("items[3].text", "17")
            .without("intervals.grave")
            .without("owner")
            .with("sound", "\"loud\"");

    // when
    Faults faults = faults(broken.json());

    // then
    assertThat(faults.problems())
        .extracting(FieldProblem::field)
        .containsExactlyInAnyOrder(
            "bands[1].min",
            "items[1].required",
            "items[2].critical[0].when",
            "items[3].text",
            "intervals.grave",
            "owner",
            "sound");
  }

  @Test
  void aMandatoryQuestionIsAFindingOfTheGuidance() throws JsonProcessingException {
    // given
    AnInstrument demanding =
        AnInstrument.ofFourQuestions()
            .with("items[0].required", "true")
            .with("items[1].required", "true")
            .with("answerStates", "[\"ANSWERED\",\"UNKNOWN\",\"NOT_ASKED_YET\"]");

    // when
    List<FindingAnswer> findings = faults(demanding.json()).findings();

    // then
    assertThat(findings)
        .hasSize(2)
        .allMatch(finding -> finding.rule().equals("PACE-02"))
        .extracting(FindingAnswer::facts)
        .allMatch(facts -> facts.get("lacking").equals("CHOSE_NOT_TO_SAY"))
        .extracting(facts -> facts.get("mandatory"))
        .containsExactly("true", "false");
  }

  @ParameterizedTest(name = "{0} items of {1} characters: {2}")
  @CsvSource({"300, 1, ''", "301, 1, items", "1, 2000, ''", "1, 2001, items[0].text"})
  void sizesAreBounded(int items, int characters, String named) throws JsonProcessingException {
    // given
    String many =
        IntStream.range(0, items)
            .mapToObj(
                i ->
                    """
                    {"id":"X%d","text":"%s","type":"boolean","core":true,"scored":true,
                     "critical":[{"when":"YES","floor":"grave"}],
                     "options":[{"value":"YES","weight":1},{"value":"NO","weight":0}]}
                    """
                        .formatted(i, "x".repeat(characters)))
            .collect(Collectors.joining(",", "[", "]"));
    AnInstrument large = AnInstrument.ofFourQuestions().with("items", many).without("clusters");

    // when
    Faults faults = faults(large.json());

    // then
    if (named.isEmpty()) {
      assertThat(faults.problems()).isEmpty();
    } else {
      assertThat(faults.problems()).extracting(FieldProblem::field).contains(named);
    }
  }

  @Test
  void aFileOfManyThousandFaultsIsAnsweredWithSome() throws JsonProcessingException {
    // given
    String empty = "[" + "{\"options\":[{},{},{}]},".repeat(299) + "{}]";

    // when
    Faults faults = faults(AnInstrument.ofFourQuestions().with("items", empty).json());

    // then
    assertThat(faults.problems()).hasSize(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "17", "null", "\"text\""})
  void whatIsNoObjectIsNoInstrument(String json) throws JsonProcessingException {
    assertThat(faults(json).problems()).extracting(FieldProblem::field).contains("body");
  }

  private static Faults faults(String json) throws JsonProcessingException {
    Faults faults = new Faults();
    InstrumentFile.read(json, new InstrumentVersion("four-questions", "1"), faults);
    return faults;
  }
}
