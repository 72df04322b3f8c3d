package dev.hearth.notification.delivery;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
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
}
