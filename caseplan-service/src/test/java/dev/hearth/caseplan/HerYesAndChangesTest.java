package dev.hearth.caseplan;

import static dev.hearth.caseplan.DescribedItems.help;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which changes of an item ask for her agreement anew, and which leave it as it is (ADR 0044). */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class HerYesAndChangesTest {
  private static final Map<String, Object> TIMING =
      Map.of(
          "scheduledStart", "2026-09-01T09:00:00Z", "needsHerAttendance", true, "weeklyHours", 2);

  private final Harbour harbour = new Harbour();
  private final DescribedItems items = new DescribedItems(harbour);

  static Stream<Arguments> askedOfHer() {
    return Stream.of(
        Arguments.of("title", "Another group"),
        Arguments.of("kind", "TASK"),
        Arguments.of("assignee", "MOTHER"),
        Arguments.of("purpose", "OTHER"),
        Arguments.of("target", "FAMILY"),
        Arguments.of("formats", List.of("HOME_VISIT")),
        Arguments.of("timing", with(TIMING, "scheduledStart", "2026-09-02T09:00:00Z")),
        Arguments.of("timing", with(TIMING, "weeklyHours", 3)),
        Arguments.of("timing", with(TIMING, "needsHerAttendance", false)),
        Arguments.of("timing", Map.of()));
  }

  @ParameterizedTest
  @MethodSource("askedOfHer")
  void aChangeOfWhatIsAskedOfHerAsksHerAnew(String field, Object changed) {
    // given
    UUID item = agreed();

    // when
    items.change(item, with(body(), field, changed));

    // then
    assertThat(items.<String>said(item, "agreement.state")).isEqualTo("NOT_ASKED");
    assertThat(items.<Object>said(item, "agreement.words")).isNull();
    assertThat(harbour.statusOf(item)).isEqualTo("PROPOSED");
  }

  static Stream<Arguments> noted() {
    return Stream.of(
        Arguments.of("safety", Map.of("safetyConsideration", "By taxi")),
        Arguments.of("herView", Map.of("canDo", "NO")),
        Arguments.of(
            "choice",
            Map.of(
                "optionsOffered",
                List.of(
                    Map.of("name", "Talks", "explainedInvolves", true, "explainedHelps", true)))),
        Arguments.of("health", Map.of("violenceLink", Map.of("considered", true))),
        Arguments.of("timing", with(TIMING, "scheduledStart", "2026-09-01T09:00:00.000000400Z")),
        Arguments.of("links", Map.of("supportsNeed", "FOOD")),
        Arguments.of("carers", Map.of("noSafeCarer", true)),
        Arguments.of("adaptation", "No filming"),
        Arguments.of("aimForHerself", "Rest"));
  }

  @ParameterizedTest
  @MethodSource("noted")
  void aNoteALinkOrHerViewLeavesHerYesAsItIs(String field, Object changed) {
    // given
    UUID item = agreed();

    // when
    items.change(item, with(body(), field, changed));

    // then
    assertThat(items.<String>said(item, "agreement.state")).isEqualTo("AGREED");
    assertThat(items.<Boolean>said(item, "agreement.coversThisVersion")).isTrue();
    assertThat(harbour.statusOf(item)).isEqualTo("AGREED");
  }

  @Test
  void whenSheNeedNotAttendAnotherDayAsksNothingOfHer() {
    // given
    harbour.withCase().withDraftPlan();
    Map<String, Object> without = with(TIMING, "needsHerAttendance", false);
    UUID item = items.add(with(body(), "timing", without));
    harbour.agrees(item);

    // when
    items.change(
        item, with(body(), "timing", with(without, "scheduledStart", "2026-10-01T09:00:00Z")));

    // then
    assertThat(harbour.statusOf(item)).isEqualTo("AGREED");
  }

  @Test
  void aNoteOnALivePlanIsKeptThoughARuleSpeaksAgainstThePlan() {
    // given
    UUID diary = aLivePlanFromWhichHisTaskIsTaken();

    // when
    Response noted =
        harbour.putItem(diary, with(herTask("Keep a diary"), "adaptation", "On her phone"));
    Response changed = harbour.putItem(diary, herTask("Keep a diary of the nights"));

    // then
    assertThat(noted.statusCode()).as(noted.asString()).isEqualTo(204);
    assertThat(items.<String>said(diary, "adaptation")).isEqualTo("On her phone");
    assertThat(harbour.statusOf(diary)).isEqualTo("ACTIVE");
    assertThat(changed.statusCode()).isEqualTo(422);
    assertThat(changed.<List<String>>path("blocking.rule")).contains("FAT-01");
  }

  private UUID aLivePlanFromWhichHisTaskIsTaken() {
    harbour.withCase().withDraftPlan();
    UUID diary = items.add(herTask("Keep a diary"));
    UUID school = items.add(herTask("See the school"));
    UUID his = harbour.puvTask();
    harbour.agrees(diary, school);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);
    Map<String, Object> someoneElses = help("Police check");
    someoneElses.put("involvesMother", false);
    Response warned = harbour.putItem(his, someoneElses);
    List<Map<String, Object>> warnings = warned.path("toAcknowledge");
    someoneElses.put("answers", Map.of("acknowledgements", Harbour.answers(warnings)));
    items.change(his, someoneElses);
    return diary;
  }

  private UUID agreed() {
    harbour.withCase().withDraftPlan();
    UUID item = items.add(body());
    harbour.agrees(item);
    return item;
  }

  private static Map<String, Object> herTask(String title) {
    Map<String, Object> task = help(title);
    task.put("kind", "TASK");
    task.put("assignee", "MOTHER");
    task.put("purpose", "OTHER");
    return task;
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = help("Group in the mornings");
    body.put("timing", TIMING);
    body.put("formats", List.of("GROUP"));
    return body;
  }

  private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
    Map<String, Object> other = new HashMap<>(body);
    other.put(key, value);
    return other;
  }
}
