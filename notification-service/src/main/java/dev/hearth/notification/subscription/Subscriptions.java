package dev.hearth.notification.subscription;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** An agency's own subscriptions. */
@ApplicationScoped
@Transactional
class Subscriptions {
  private static final int MOST = 10;
  private static final String SUBSCRIPTION = "subscription";

  private final SubscriptionRepository repository;
  private final PersonalData personalData;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Subscriptions(
      SubscriptionRepository repository,
      PersonalData personalData,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.personalData = personalData;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A subscription and the version that a change must build on. */
  record Versioned<T>(T subscription, long version) {}

  Versioned<NewSubscriptionAnswer> create(UUID id, SubscriptionRequest request) {
    if (repository.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    if (repository.active().size() >= MOST) {
      throw Problems.conflict(
          "too-many-subscriptions", "An agency has at most " + MOST + " subscriptions.");
    }
    UUID agency = caller.get().agency();
    WebhookSecret secret = WebhookSecret.random();
    byte[] sealed = personalData.seal(agency, Subscription.secretField(id), secret.text());
    Subscription made =
        new Subscription(id, agency, request.url(), request.eventTypes(), sealed, clock.instant());
    try {
      repository.add(made);
    } catch (ConstraintViolationException anotherWasFirst) {
      throw Problems.alreadyThere();
    }
    audit.allowed("subscription.created", SUBSCRIPTION, id, null);
    SubscriptionAnswer answer = made.answer();
    return new Versioned<>(
        new NewSubscriptionAnswer(
            id, answer.url(), answer.eventTypes(), answer.createdAt(), secret.text()),
        made.version());
  }

  Page<SubscriptionAnswer> list(int limit, @Nullable String cursor) {
    List<Subscription> rows = repository.active(Cursor.decode(cursor, UUID::fromString), limit + 1);
    audit.allowed("subscription.listed", SUBSCRIPTION, caller.get().agency(), null);
    Page<Subscription> page = Page.of(rows, limit, row -> row.id().toString());
    return new Page<>(page.items().stream().map(Subscription::answer).toList(), page.next());
  }

  Versioned<SubscriptionAnswer> read(UUID id) {
    Subscription found = active("subscription.read", id, repository.find(id));
    audit.allowed("subscription.read", SUBSCRIPTION, id, null);
    return new Versioned<>(found.answer(), found.version());
  }

  void disable(UUID id, long expectedVersion) {
    Subscription found = active("subscription.disabled", id, repository.findForChange(id));
    Preconditions.requireVersion(expectedVersion, found.version());
    found.disable();
    audit.allowed("subscription.disabled", SUBSCRIPTION, id, null);
  }

  private Subscription active(String action, UUID id, Optional<Subscription> found) {
    return found
        .filter(Subscription::isActive)
        .orElseThrow(
            () -> {
              audit.denied(action, SUBSCRIPTION, id, null);
              return Problems.notFound();
            });
  }
}
