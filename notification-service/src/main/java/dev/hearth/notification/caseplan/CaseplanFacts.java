package dev.hearth.notification.caseplan;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.inbox.FactInbox;
import dev.hearth.notification.delivery.Deliveries;
import dev.hearth.notification.delivery.SentReferral;
import dev.hearth.notification.safetyleftout.ContactsWithoutCheck;
import dev.hearth.notification.safetyleftout.LeftOut;
import dev.hearth.notification.task.NewTask;
import dev.hearth.notification.task.TaskType;
import dev.hearth.notification.task.Tasks;
import dev.hearth.notification.task.Urgency;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happened in case plans and turns it into deliveries and tasks. */
@ApplicationScoped
class CaseplanFacts {
  private static final String SERVICE = "dev.hearth.caseplan.";
  private static final String VERSION = ".v1";

  private final FactInbox inbox;
  private final EventWire wire;
  private final Deliveries deliveries;
  private final Tasks tasks;
  private final StaffFacts staff;
  private final ContactsWithoutCheck contactsWithoutCheck;
  private final CaseplanConfig config;

  CaseplanFacts(
      FactInbox inbox,
      EventWire wire,
      Deliveries deliveries,
      Tasks tasks,
      StaffFacts staff,
      ContactsWithoutCheck contactsWithoutCheck,
      CaseplanConfig config) {
    this.inbox = inbox;
    this.wire = wire;
    this.deliveries = deliveries;
    this.tasks = tasks;
    this.staff = staff;
    this.contactsWithoutCheck = contactsWithoutCheck;
    this.config = config;
  }

  @Incoming("caseplan-facts")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    inbox.receive(delivered, this::apply);
  }

  private void apply(Event event) {
    switch (event.type()) {
      case SERVICE + ReferralSent.NAME + VERSION -> sent(wire.data(event, ReferralSent.class));
      case SERVICE + ReferralAnswered.NAME + VERSION ->
          answered(event, wire.data(event, ReferralAnswered.class));
      case SERVICE + ItemsHeld.NAME + VERSION -> held(event, wire.data(event, ItemsHeld.class));
      case SERVICE + GlassBroken.NAME + VERSION ->
          staff.broken(event, wire.data(event, GlassBroken.class));
      case SERVICE + GlassReviewed.NAME + VERSION ->
          staff.reviewed(wire.data(event, GlassReviewed.class));
      case SERVICE + HandoverOffered.NAME + VERSION ->
          staff.offered(event, wire.data(event, HandoverOffered.class));
      case SERVICE + HandoverAnswered.NAME + VERSION ->
          staff.answered(event, wire.data(event, HandoverAnswered.class));
      case SERVICE + ContactWithoutSafetyCheck.NAME + VERSION ->
          leftOut(event, wire.data(event, ContactWithoutSafetyCheck.class));
      case SERVICE + SafetyCheckMadeGood.NAME + VERSION ->
          madeGood(wire.data(event, SafetyCheckMadeGood.class));
      case SERVICE + ViolenceNotAddressed.NAME + VERSION ->
          notAddressed(event, wire.data(event, ViolenceNotAddressed.class));
      default -> throw new UnreadableEvent("Not a fact of case plans that is known here");
    }
  }

  private void sent(ReferralSent fact) {
    deliveries.request(
        new SentReferral(
            fact.referralId(), fact.caseId(), fact.receivingAgencyId(), fact.urgent()));
  }

  private void answered(Event event, ReferralAnswered fact) {
    TaskType type =
        switch (fact.answer()) {
          case ACCEPTED -> TaskType.REFERRAL_ACCEPTED;
          case DECLINED -> TaskType.REFERRAL_DECLINED;
        };
    tasks.open(
        new NewTask(
            fact.caseId(),
            type,
            fact.referralId().toString(),
            Urgency.NORMAL,
            event.time(),
            fact.sentBy()));
  }

  private void leftOut(Event event, ContactWithoutSafetyCheck fact) {
    contactsWithoutCheck.leftOut(
        new LeftOut(
            fact.caseId(), fact.contactId(), fact.happenedAt(), event.time(), fact.recordedBy()));
  }

  private void madeGood(SafetyCheckMadeGood fact) {
    contactsWithoutCheck.madeGood(fact.caseId(), fact.contactIds());
  }

  // Told again while the task is open, it is the same task; once that is done, it is a new one.
  private void notAddressed(Event event, ViolenceNotAddressed fact) {
    String ofPlan = fact.planId() + "/";
    tasks.openUnlessOpen(
        new NewTask(
            fact.caseId(),
            TaskType.ADDRESS_VIOLENCE,
            ofPlan + event.id(),
            Urgency.NORMAL,
            event.time().plus(config.addressViolenceWithin()),
            fact.worker()),
        occurrence -> occurrence.startsWith(ofPlan));
  }

  private void held(Event event, ItemsHeld fact) {
    Urgency urgency =
        switch (fact.because()) {
          case GATE_SHUT -> Urgency.IMMEDIATE;
          case LEASE_ENDED -> Urgency.NORMAL;
        };
    tasks.open(
        new NewTask(
            fact.caseId(),
            TaskType.ITEMS_HELD,
            fact.planId() + "/" + event.id(),
            urgency,
            event.time(),
            null));
  }
}
