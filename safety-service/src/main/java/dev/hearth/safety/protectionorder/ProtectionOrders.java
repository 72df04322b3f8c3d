package dev.hearth.safety.protectionorder;

import dev.hearth.guidance.rule.Transition.OrderBreached;
import dev.hearth.guidance.rule.Transition.ProtectionOrderUpdate;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.practice.GivenReasons;
import dev.hearth.safety.protectionorder.OrderAnswer.BreachAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.OrderSummary;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.trigger.Occurrences;
import dev.hearth.safety.trigger.Triggers;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records and reads protection orders and their breaches. */
@ApplicationScoped
@Transactional
class ProtectionOrders {
  private final ProtectionOrderRepository orders;
  private final SealedOrders sealed;
  private final OrderView view;
  private final GivenReasons reasons;
  private final Triggers triggers;
  private final Occurrences occurrences;
  private final Standings standings;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  ProtectionOrders(
      ProtectionOrderRepository orders,
      SealedOrders sealed,
      OrderView view,
      GivenReasons reasons,
      Triggers triggers,
      Occurrences occurrences,
      Standings standings,
      CareTeam team,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.orders = orders;
    this.sealed = sealed;
    this.view = view;
    this.reasons = reasons;
    this.triggers = triggers;
    this.occurrences = occurrences;
    this.standings = standings;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** An answer with its version, for the ETag. */
  record Versioned<T>(T answer, long version) {}

  Versioned<OrderAnswer> record(UUID id, OrderRequest sent) {
    OrderRequest request = sent.in(occurrences.ownZone());
    UUID caseId = request.caseId();
    team.require(caseId, "protection-order.record");
    Instant now = standings.takeTurn(caseId);
    FittingTimes.require(request, now);
    if (orders.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    if (orders.ofCase(caseId).isPresent()) {
      throw Problems.conflict(
          "protection-order-exists",
          "This case's order is kept under one id. Find it with its caseId and change it there;"
              + " an order from before belongs to earlierOrders.");
    }
    Caller who = caller.get();
    byte[] words = sealed.seal(caseId, id, 1, request.words());
    ProtectionOrder order =
        new ProtectionOrder(id, who.agency(), request, words, now, who.subject());
    orders.add(order);
    return kept(order, request, "protection-order.record", now);
  }

  Versioned<OrderAnswer> change(UUID id, long expected, OrderRequest sent) {
    OrderRequest request = sent.in(occurrences.ownZone());
    String action = "protection-order.change";
    ProtectionOrder order = ofMyCase(id, action);
    Instant now = standings.takeTurn(order.caseId());
    orders.reread(order);
    Preconditions.requireVersion(expected, order.version());
    if (!order.caseId().equals(request.caseId())) {
      throw Problems.badField("caseId", "must stay the order's own");
    }
    FittingTimes.require(request, now);
    byte[] words = sealed.seal(order.caseId(), id, expected + 1, request.words());
    order.change(request, words, now, caller.get().subject());
    return kept(order, request, action, now);
  }

  Versioned<OrderAnswer> read(UUID id) {
    ProtectionOrder order = ofMyCase(id, "protection-order.read");
    audit.allowed("protection-order.read", "protection-order", id, order.caseId());
    return new Versioned<>(view.of(order, clock.instant()), order.version());
  }

  /** At most one: what came before lies in its earlier orders. */
  Page<OrderSummary> list(UUID caseId) {
    team.require(caseId, "protection-order.list");
    Instant now = clock.instant();
    audit.allowed("protection-order.list", "case", caseId, caseId);
    return new Page<>(
        orders.ofCase(caseId).map(order -> view.summary(order, now)).stream().toList(), null);
  }

  /** A breach and its trigger are kept together or not at all. */
  Versioned<BreachAnswer> breach(UUID orderId, UUID id, BreachRequest request) {
    String action = "protection-order.breach";
    ProtectionOrder order = ofMyCase(orderId, action);
    Instant now = standings.takeTurn(order.caseId());
    orders.reread(order);
    FittingTimes.require(request, now);
    if (orders.findBreach(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    UUID trigger = triggers.orderBreached(id, order.caseId(), request.happenedAt(), order.zone());
    byte[] words = sealed.seal(order.caseId(), id, 1, request.words());
    OrderBreach breach =
        new OrderBreach(id, order, trigger, request, words, now, caller.get().subject());
    orders.add(breach);
    return kept(breach, action, now);
  }

  Versioned<BreachAnswer> changeBreach(
      UUID orderId, UUID id, long expected, BreachRequest request) {
    String action = "protection-order.change-breach";
    OrderBreach breach = breachOfMyCase(orderId, id, action);
    Instant now = standings.takeTurn(breach.caseId());
    orders.reread(breach);
    Preconditions.requireVersion(expected, breach.version());
    FittingTimes.require(request, now);
    breach.change(request, sealed.seal(breach.caseId(), id, expected + 1, request.words()));
    return kept(breach, action, now);
  }

  Versioned<BreachAnswer> readBreach(UUID orderId, UUID id) {
    OrderBreach breach = breachOfMyCase(orderId, id, "protection-order.read-breach");
    audit.allowed("protection-order.read-breach", "protection-order", id, breach.caseId());
    return new Versioned<>(view.of(breach, null), breach.version());
  }

  Page<BreachAnswer> breaches(UUID orderId, @Nullable String cursor, int limit) {
    ProtectionOrder order = ofMyCase(orderId, "protection-order.list-breaches");
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    Page<OrderBreach> page =
        Page.of(
            orders.newestFirst(orderId, after, limit + 1),
            limit,
            breach -> new NewestFirst(breach.happenedAt(), breach.id()).text());
    audit.allowed("protection-order.list-breaches", "protection-order", orderId, order.caseId());
    return new Page<>(
        page.items().stream().map(breach -> view.of(breach, null)).toList(), page.next());
  }

  private Versioned<OrderAnswer> kept(
      ProtectionOrder order, OrderRequest request, String action, Instant now) {
    UUID caseId = order.caseId();
    standings.recompute(caseId, now);
    reasons.keep(
        caseId,
        order.id(),
        view.review(caseId, new ProtectionOrderUpdate(), now),
        request.acknowledgements(),
        now);
    audit.allowed(action, "protection-order", order.id(), caseId);
    return new Versioned<>(view.of(order, now), order.version());
  }

  private Versioned<BreachAnswer> kept(OrderBreach breach, String action, Instant now) {
    standings.recompute(breach.caseId(), now);
    audit.allowed(action, "protection-order", breach.id(), breach.caseId());
    return new Versioned<>(
        view.of(breach, view.review(breach.caseId(), new OrderBreached(), now)), breach.version());
  }

  // One way for an order that is not there and for one that is not the caller's to see, so that the
  // two take as long and leave the same trace: an id without an order is asked for as a case.
  private ProtectionOrder ofMyCase(UUID id, String action) {
    Optional<ProtectionOrder> order = orders.find(id);
    team.require(order.map(ProtectionOrder::caseId).orElse(id), action);
    return order.orElseThrow(() -> missing(id, action));
  }

  private OrderBreach breachOfMyCase(UUID orderId, UUID id, String action) {
    ofMyCase(orderId, action);
    return orders
        .findBreach(id)
        .filter(breach -> breach.orderId().equals(orderId))
        .orElseThrow(() -> missing(id, action));
  }

  private HttpProblem missing(UUID id, String action) {
    audit.denied(action, "protection-order", id, null);
    return Problems.notFound();
  }
}
