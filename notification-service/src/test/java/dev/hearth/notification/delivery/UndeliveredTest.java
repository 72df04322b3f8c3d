package dev.hearth.notification.delivery;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.DeliveriesOverHttp;
import dev.hearth.notification.testing.DeliveriesOverHttp.AttemptView;
import dev.hearth.notification.testing.DeliveriesOverHttp.DeliveryView;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.Partner;
import dev.hearth.notification.testing.SubscriptionsOverHttp;
import dev.hearth.notification.testing.SubscriptionsOverHttp.Made;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import dev.hearth.notification.testing.WithPartners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
@TestProfile(WithPartners.class)
class UndeliveredTest {
  private final ACase hers = ACase.fresh();
  private final ReferralFixture referral = ReferralFixture.from(hers);
  private final UUID receiver = referral.receiver();

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

  // The test's end closes the connection; until then nothing comes.
  private static void sleepUntilClosed() {
    java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofSeconds(15).toNanos());
  }
}
