package dev.hearth.story;

import static dev.hearth.local.running.HearthService.CASEPLAN;
import static dev.hearth.local.running.HearthService.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.local.running.HearthService;
import dev.hearth.story.EventLog.Told;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A part dies without a word; what was promised before is kept after. */
@ExtendWith(RunningHearth.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration QUIET = Duration.ofSeconds(2);

  private final Hearth hearth;

  CrashTest(Hearth hearth) {
    this.hearth = hearth;
  }

  @BeforeEach
  void everything_runs() {
    assertThat(HearthService.values()).allMatch(hearth::isReady);
  }

  @AfterEach
  void nothing_ended_as_a_dead_letter() {
    assertThat(hearth.events().of("hearth.dead-letter")).isEmpty();
  }

  @Test
  void a_referral_that_was_answered_as_sent_arrives_although_caseplan_service_dies_at_once() {
    // given
    Household household = Household.withActivePlan(hearth);
    try (Wellspring wellspring = new Wellspring(hearth, household, 0)) {
      // when
      household.refer();
      hearth.system().service(CASEPLAN).kill();
      hearth.system().service(CASEPLAN).start();

      // then
      assertThat(wellspring.next().body()).contains(household.family().referralId.toString());
      await()
          .during(QUIET)
          .atMost(QUIET.plusSeconds(5))
          .untilAsserted(() -> assertThat(attempts(household)).containsExactly("DELIVERED 1 204"));
    }
  }

  @Test
  void a_webhook_goes_on_under_its_id_after_notification_service_died_between_attempts() {
    // given
    Household household = Household.withActivePlan(hearth);
    try (Wellspring wellspring = new Wellspring(hearth, household, 1)) {
      household.refer();
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(50))
          .until(() -> attempts(household).stream().anyMatch(each -> each.contains(" 1 500")));

      // when
      hearth.system().service(NOTIFICATION).kill();
      hearth.system().service(NOTIFICATION).start();

      // then
      String webhookId = wellspring.next().headers().firstValue("webhook-id").orElseThrow();
      assertThat(
              hearth
                  .tables()
                  .rows(
                      NOTIFICATION,
                      "select webhook_id from delivery where referral_id = ?",
                      household.family().referralId))
          .containsExactly(webhookId);
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(attempts(household))
                      .containsExactly("DELIVERED 1 500", "DELIVERED 2 204"));
    }
  }

  private List<String> attempts(Household household) {
    return hearth
        .tables()
        .rows(
            NOTIFICATION,
            """
            select d.state, a.number, a.status_code
            from delivery d join delivery_attempt a on a.delivery_id = d.id
            where d.referral_id = ? order by a.number
            """,
            household.family().referralId);
  }

  @Test
  void without_the_broker_work_goes_on_and_is_told_in_order_afterwards() {
    // given
    Household household = Household.opened(hearth);
    Family later = new Family();
    Steps another = new Steps(hearth.addresses(), household.worker(), later);

    hearth.system().kafka().kill();
    try {
      // when
      another.openCase();
      another.joinTeam(hearth.person("sophie").subject(), "SUPERVISOR");
      household.steps().assess();

      // then
      assertThat(HearthService.values()).allMatch(hearth::isReady);
    } finally {
      hearth.system().kafka().start();
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(sequences("hearth.care-team", later)).hasSize(2).isSorted();
              assertThat(sequences("hearth.safety-standing", household.family()))
                  .hasSize(2)
                  .isSorted();
              assertThat(sequences("hearth.safety-standing", later)).hasSize(1);
            });
  }

  private List<Long> sequences(String topic, Family family) {
    return hearth.events().of(topic, family.caseId).stream().map(Told::sequence).toList();
  }

  @Test
  void without_the_database_every_request_is_told_to_come_back_and_then_finds_all_as_it_was() {
    // given
    Household household = Household.withActivePlan(hearth);
    Reply before = household.plan();

    hearth.system().postgres().kill();
    try {
      // when
      List<Reply> answers = ask(household);

      // then
      assertThat(answers)
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
              });
      assertThat(HearthService.values()).noneMatch(hearth::isReady);
    } finally {
      hearth.system().postgres().start();
    }
    await()
        .atMost(PATIENCE)
        .until(() -> Stream.of(HearthService.values()).allMatch(hearth::isReady));
    assertThat(household.plan().body()).isEqualTo(before.body());
    Household.withActivePlan(hearth).overtakeTheAssessment();
  }

  private List<Reply> ask(Household household) {
    Addresses at = hearth.addresses();
    Person amira = household.worker();
    Family family = household.family();
    return List.of(
        amira.get(at.catalog(), "/v1/agencies/" + Hearth.HARBOUR),
        amira.get(at.caseplan(), household.planPath()),
        amira.put(
            at.caseplan(),
            "/v1/cases/" + family.caseId + "/needs",
            "\"1\"",
            Map.of("housing", "MET", "food", "MET", "material", "MET")),
        amira.create(
            at.caseplan(), "/v1/case-plans/" + UUID.randomUUID(), Map.of("caseId", family.caseId)),
        amira.get(at.safety(), "/v1/safety-standing/" + family.caseId),
        amira.create(
            at.safety(), "/v1/assessments/" + UUID.randomUUID(), Map.of("caseId", family.caseId)),
        amira.get(at.notification(), "/v1/tasks"));
  }

  /** The receiving agency for the time of one test. */
  private static final class Wellspring implements AutoCloseable {
    private final Hearth hearth;
    private final Person barb;
    private final PartnerInbox inbox;
    private final String subscription;

    Wellspring(Hearth hearth, Household household, int failures) {
      this.hearth = hearth;
      this.barb = hearth.person("barb");
      this.inbox = new PartnerInbox(failures);
      this.subscription = household.subscribe(barb, inbox);
    }

    PartnerInbox.Delivered next() {
      return inbox.next(PATIENCE);
    }

    @Override
    public void close() {
      inbox.close();
      String etag = barb.get(hearth.addresses().notification(), subscription).mustBe(200).etag();
      barb.delete(hearth.addresses().notification(), subscription, etag).mustBe(204);
    }
  }
}
