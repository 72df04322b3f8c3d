package dev.hearth.notification.delivery;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.DeliveriesOverHttp;
import dev.hearth.notification.testing.DeliveriesOverHttp.AttemptView;
import dev.hearth.notification.testing.DeliveriesOverHttp.DeliveryView;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.Partner;
import dev.hearth.notification.testing.Partner.Received;
import dev.hearth.notification.testing.SubscriptionsOverHttp;
import dev.hearth.notification.testing.SubscriptionsOverHttp.Made;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import dev.hearth.notification.testing.WithPartners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
@TestProfile(WithPartners.class)
class DeliveryTest {
  private final ACase hers = ACase.fresh();
  private final ReferralFixture referral = ReferralFixture.from(hers);
  private final UUID receiver = referral.receiver();

  @Test
  void aReferralReachesItsReceiverSignedAndWithoutAWordAboutHer() throws IOException {
    try (Partner partner = Partner.answering(204)) {
      // given
      Made subscription = SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "DELIVERED");
      Received received = partner.received().getFirst();
      assertThatCode(
              () -> new Webhook(subscription.secret()).verify(received.body(), received.headers()))
          .doesNotThrowAnyException();
      assertThat(received.header("webhook-id")).isEqualTo(delivery.webhookId());
      JsonNode body = new ObjectMapper().readTree(received.body());
      assertThat(body.fieldNames()).toIterable().containsExactly("type", "timestamp", "data");
      assertThat(body.at("/type").asText()).isEqualTo("referral.sent");
      assertThat(body.at("/data").size()).isEqualTo(2);
      assertThat(body.at("/data/link").asText())
          .isEqualTo("https://caseplan.example.org/v1/referrals/" + referral.id() + "/packet");
      assertThat(received.body()).doesNotContain(hers.id().toString());
    }
  }

  @Test
  void aPartnerThatFailsFiveTimesIsTriedSixTimesWithOneWebhookId() {
    try (Partner partner = Partner.answering(500, 500, 500, 500, 500, 200)) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "DELIVERED");
      assertThat(delivery.attempts())
          .extracting(AttemptView::statusCode)
          .containsExactly(500, 500, 500, 500, 500, 200);
      assertThat(partner.received())
          .hasSize(6)
          .extracting(received -> received.header("webhook-id"))
          .containsOnly(delivery.webhookId());
    }
  }

  @Test
  void whatIsGoneIsNotTriedAgainAndTheSenderHasATask() {
    try (Partner partner = Partner.answering(410)) {
      // given
      OtherServices.careTeam(hers, 1);
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "STOPPED");
      assertThat(delivery.attempts()).hasSize(1);
      TaskView task = awaitOne(hers.leadToken());
      assertThat(task.type()).isEqualTo("REFERRAL_UNDELIVERED");
      assertThat(task.caseId()).isEqualTo(hers.id());
    }
  }

  @Test
  void whenNoAttemptIsLeftTheSenderHasATask() {
    try (Partner partner = Partner.answering(503)) {
      // given
      OtherServices.careTeam(hers, 1);
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "EXHAUSTED");
      assertThat(delivery.attempts()).hasSize(7);
      assertThat(awaitOne(hers.leadToken()).type()).isEqualTo("REFERRAL_UNDELIVERED");
    }
  }

  @Test
  void aReceiverWithoutASubscriptionIsASendersTaskAtOnce() {
    // given
    OtherServices.careTeam(hers, 1);

    // when
    OtherServices.publish(
        OtherServices.REFERRAL_SENT, hers, 1, referral.sentData().put("urgent", true));

    // then
    TaskView task = awaitOne(hers.leadToken());
    assertThat(task.type()).isEqualTo("REFERRAL_UNDELIVERED");
    assertThat(task.urgency()).isEqualTo("IMMEDIATE");
  }

  @Test
  void aSubscriptionThatIsDisabledMeanwhileIsASendersTask() {
    try (Partner partner =
        Partner.that(
            (exchange, number) -> {
              exchange.getResponseHeaders().add("Retry-After", "3");
              exchange.sendResponseHeaders(503, -1);
            })) {
      // given
      OtherServices.careTeam(hers, 1);
      Made subscription = SubscriptionsOverHttp.subscribe(receiver, partner.url());
      referral.send();
      DeliveriesOverHttp.awaitOne(receiver, delivery -> delivery.attempts().size() == 2);

      // when
      SubscriptionsOverHttp.disable(
              SubscriptionsOverHttp.admin(receiver), subscription.id(), "\"0\"")
          .then()
          .statusCode(204);

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "STOPPED");
      assertThat(delivery.attempts().getLast().failure()).isEqualTo("SUBSCRIPTION_DISABLED");
      assertThat(partner.received()).hasSize(1);
      awaitOne(hers.leadToken());
    }
  }

  @Test
  void retryAfterIsHonoured() {
    try (Partner partner =
        Partner.that(
            (exchange, number) -> {
              exchange.getResponseHeaders().add("Retry-After", "3600");
              exchange.sendResponseHeaders(429, -1);
            })) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery =
          DeliveriesOverHttp.awaitOne(receiver, found -> found.attempts().size() == 2);
      AttemptView first = delivery.attempts().getFirst();
      AttemptView second = delivery.attempts().getLast();
      assertThat(Duration.between(first.finishedAt(), second.dueAt()))
          .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
    }
  }

  @Test
  void aHangingPartnerIsGivenUpAtTheTimeLimitAndTheOthersAreServed() {
    ReferralFixture other = ReferralFixture.from(ACase.fresh());
    try (Partner hanging = Partner.that((exchange, number) -> sleepUntilClosed());
        Partner prompt = Partner.answering(200)) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, hanging.url());
      SubscriptionsOverHttp.subscribe(other.receiver(), prompt.url());

      // when
      referral.send();
      other.send();

      // then
      DeliveriesOverHttp.awaitState(other.receiver(), "DELIVERED");
      DeliveryView hung =
          DeliveriesOverHttp.awaitOne(receiver, delivery -> delivery.attempts().size() >= 2);
      assertThat(hung.attempts().getFirst().failure()).isEqualTo("TIMED_OUT");
      assertThat(hung.attempts().getFirst().statusCode()).isNull();
    }
  }

  @Test
  void aPartnerWhoseBodyNeverEndsHasAnsweredAllTheSame() {
    try (Partner partner =
        Partner.that(
            (exchange, number) -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('a');
              exchange.getResponseBody().flush();
              sleepUntilClosed();
            })) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      assertThat(DeliveriesOverHttp.awaitState(receiver, "DELIVERED").attempts()).hasSize(1);
    }
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (Partner elsewhere = Partner.answering(200);
        Partner partner =
            Partner.that(
                (exchange, number) -> {
                  exchange.getResponseHeaders().add("Location", elsewhere.url());
                  exchange.sendResponseHeaders(number == 1 ? 307 : 410, -1);
                })) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());

      // when
      referral.send();

      // then
      DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "STOPPED");
      assertThat(delivery.attempts().getFirst().statusCode()).isEqualTo(307);
      assertThat(elsewhere.received()).isEmpty();
    }
  }

  @Test
  void aPartnerThatIsNotThereIsTriedAgain() {
    // given
    Partner partner = Partner.answering(200);
    SubscriptionsOverHttp.subscribe(receiver, partner.url());
    partner.close();

    // when
    referral.send();

    // then
    DeliveryView delivery =
        DeliveriesOverHttp.awaitOne(receiver, found -> found.attempts().size() >= 2);
    assertThat(delivery.attempts().getFirst().failure()).isEqualTo("NOT_REACHED");
  }

  @Test
  void theAddressIsCheckedAgainAtEachAttempt() {
    // given
    Made subscription = SubscriptionsOverHttp.subscribe(receiver, "http://127.0.0.1:9/hook");
    Database.execute(
        "update subscription set url = 'https://169.254.169.254/' where id = ?", subscription.id());

    // when
    referral.send();

    // then
    DeliveryView delivery = DeliveriesOverHttp.awaitState(receiver, "EXHAUSTED");
    assertThat(delivery.attempts()).extracting(AttemptView::failure).containsOnly("TARGET_REFUSED");
  }

  @Test
  void aFactDeliveredTwiceIsOneDelivery() {
    try (Partner partner = Partner.answering(200)) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());
      UUID event = UUID.randomUUID();

      // when
      OtherServices.publish(event, OtherServices.REFERRAL_SENT, hers, 1, referral.sentData());
      OtherServices.publish(event, OtherServices.REFERRAL_SENT, hers, 1, referral.sentData());
      OtherServices.publish(
          UUID.randomUUID(), OtherServices.REFERRAL_SENT, hers, 2, referral.sentData());
      ReferralFixture next = new ReferralFixture(UUID.randomUUID(), hers, UUID.randomUUID());
      next.send();
      OtherServices.careTeam(hers, 1);
      awaitOne(hers.leadToken());

      // then
      DeliveriesOverHttp.awaitState(receiver, "DELIVERED");
      assertThat(partner.received()).hasSize(1);
    }
  }

  @Test
  void deliveriesAreTheReceiversAloneAndItsAdminsAlone() {
    try (Partner partner = Partner.answering(200)) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());
      referral.send();
      DeliveriesOverHttp.awaitState(receiver, "DELIVERED");

      // when
      var ofTheSender = DeliveriesOverHttp.page(hers.agency(), "");
      var ofAWorker = DeliveriesOverHttp.get(Tokens.of("w", receiver, "worker"), "");

      // then
      assertThat(ofTheSender.items()).isEmpty();
      assertThat(ofAWorker.statusCode()).isEqualTo(403);
      assertThat(openTasks(hers.leadToken())).isEmpty();
    }
  }

  @Test
  void deliveriesArePagedNewestFirst() {
    try (Partner partner = Partner.answering(200)) {
      // given
      SubscriptionsOverHttp.subscribe(receiver, partner.url());
      SubscriptionsOverHttp.subscribe(receiver, partner.url());
      SubscriptionsOverHttp.subscribe(receiver, partner.url());
      referral.send();
      org.awaitility.Awaitility.await()
          .until(() -> DeliveriesOverHttp.page(receiver, "").items().size() == 3);

      // when
      var first = DeliveriesOverHttp.page(receiver, "?limit=2");
      var second = DeliveriesOverHttp.page(receiver, "?limit=2&cursor=" + first.next());

      // then
      assertThat(first.items()).hasSize(2);
      assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
      assertThat(second.next()).isNull();
    }
  }

  // The test's end closes the connection; until then nothing comes.
  private static void sleepUntilClosed() {
    java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());
  }
}
