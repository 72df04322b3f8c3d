package dev.hearth.notification.subscription;

import dev.hearth.kit.encryption.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a delivery needs of the subscriptions of the agency that it works for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WebhookEndpoints {
  private final SubscriptionRepository repository;
  private final PersonalData personalData;

  WebhookEndpoints(SubscriptionRepository repository, PersonalData personalData) {
    this.repository = repository;
    this.personalData = personalData;
  }

  /** Where to send, and the key that signs it. */
  public record Endpoint(String url, WebhookSecret secret) {}

  /** The active subscriptions to this type. */
  public List<UUID> subscribedTo(EventType type) {
    return repository.active().stream()
        .filter(subscription -> subscription.wants(type))
        .map(Subscription::id)
        .toList();
  }

  /** The endpoint of a subscription; empty when it was disabled, or its agency's key destroyed. */
  public Optional<Endpoint> of(UUID subscriptionId) {
    return repository
        .find(subscriptionId)
        .filter(Subscription::isActive)
        .flatMap(
            subscription -> secret(subscription).map(s -> new Endpoint(subscription.url(), s)));
  }

  private Optional<WebhookSecret> secret(Subscription subscription) {
    return Optional.ofNullable(subscription.sealedSecret())
        .flatMap(
            kept ->
                personalData.open(
                    subscription.agency(), Subscription.secretField(subscription.id()), kept))
        .map(WebhookSecret::parse);
  }
}
