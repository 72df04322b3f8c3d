package dev.hearth.notification.delivery;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.due.DueWork;
import dev.hearth.notification.subscription.EventType;
import dev.hearth.notification.subscription.WebhookEndpoints;
import dev.hearth.notification.subscription.WebhookEndpoints.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a referral to its receiver. Sender and receiver are two agencies, and a transaction
 * works for one: each step commits together with the alarm that begins the next step, which then
 * runs in a transaction of the other agency. Nothing falls between two steps.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Deliveries {
  private final DeliveryRepository repository;
  private final WebhookEndpoints endpoints;
  private final WebhookBody body;
  private final RetrySchedule schedule;
  private final DueWork dueWork;
  private final AgencyContext agencies;
  private final Clock clock;

  Deliveries(
      DeliveryRepository repository,
      WebhookEndpoints endpoints,
      WebhookBody body,
      RetrySchedule schedule,
      DueWork dueWork,
      AgencyContext agencies,
      Clock clock) {
    this.repository = repository;
    this.endpoints = endpoints;
    this.body = body;
    this.schedule = schedule;
    this.dueWork = dueWork;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** Takes a referral to be made known; as the sending agency. */
  public void request(SentReferral referral) {
    UUID sender = agencies.current().orElseThrow();
    if (repository.requestOf(sender, referral.referralId()).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    DeliveryRequest request = new DeliveryRequest(sender, referral, now);
    repository.add(request);
    dueWork.at(DeliveryBegins.NAME, request.receiver(), request.id(), now);
  }

  /** Makes one delivery for each subscription; as the receiving agency. */
  void begin(UUID requestId) {
    DeliveryRequest request = repository.requestForChange(requestId).orElseThrow();
    if (repository.hasDeliveries(requestId)) {
      return;
    }
    List<UUID> subscriptions = endpoints.subscribedTo(EventType.REFERRAL_SENT);
    for (UUID subscription : subscriptions) {
      Delivery delivery = new Delivery(request, subscription, clock.instant());
      repository.add(delivery);
      plan(delivery, 0, null);
    }
    if (subscriptions.isEmpty()) {
      tellSender(requestId);
    }
  }

  /**
   * Notes that an attempt is made, before it is; as the receiving agency.
   *
   * @return what to send; empty when there is nothing to send any more
   */
  Optional<Webhook> start(UUID attemptId) {
    Optional<DeliveryAttempt> found = unfinished(attemptId);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    DeliveryAttempt attempt = found.get();
    Delivery delivery = repository.deliveryForChange(attempt.deliveryId());
    attempt.start(clock.instant());
    Optional<Endpoint> endpoint = endpoints.of(delivery.subscriptionId());
    if (endpoint.isEmpty()) {
      attempt.finish(new Outcome.Failed(Outcome.Failure.SUBSCRIPTION_DISABLED), clock.instant());
      end(delivery, Delivery.State.STOPPED);
    }
    return endpoint.map(to -> new Webhook(to, delivery.webhookId(), body.of(delivery)));
  }

  /** Keeps what came of an attempt and plans what follows; as the receiving agency. */
  void finish(UUID attemptId, Outcome outcome) {
    unfinished(attemptId)
        .ifPresent(
            attempt -> {
              attempt.finish(outcome, clock.instant());
              Delivery delivery = repository.deliveryForChange(attempt.deliveryId());
              switch (outcome) {
                case Outcome.Answered answered when answered.isSuccess() ->
                    delivery.end(Delivery.State.DELIVERED);
                case Outcome.Answered answered when answered.isGone() ->
                    end(delivery, Delivery.State.STOPPED);
                case Outcome.Answered answered ->
                    plan(delivery, attempt.number(), answered.retryAfter());
                case Outcome.Failed failed -> plan(delivery, attempt.number(), null);
              }
            });
  }

  private Optional<DeliveryAttempt> unfinished(UUID attemptId) {
    return repository.attemptForChange(attemptId).filter(attempt -> !attempt.isFinished());
  }

  private void plan(Delivery delivery, int made, @Nullable Duration retryAfter) {
    Optional<Duration> wait = schedule.waitAfter(made, retryAfter);
    if (wait.isEmpty()) {
      end(delivery, Delivery.State.EXHAUSTED);
      return;
    }
    DeliveryAttempt next =
        new DeliveryAttempt(delivery, made + 1, clock.instant().plus(wait.get()));
    repository.add(next);
    dueWork.at(AttemptIsDue.NAME, next.agency(), next.id(), next.dueAt());
  }

  private void end(Delivery delivery, Delivery.State end) {
    delivery.end(end);
    tellSender(delivery.requestId());
  }

  private void tellSender(UUID requestId) {
    UUID sender = repository.request(requestId).orElseThrow().sender();
    dueWork.at(SenderIsTold.NAME, sender, requestId, clock.instant());
  }
}
