package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.casefile.AgreeingPersons;
import dev.hearth.caseplan.casefile.AgreeingPersons.Agreeing;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.SeenRecords;
import dev.hearth.caseplan.plan.AgreementMessages.AgreementEntry;
import dev.hearth.caseplan.plan.AgreementMessages.RecordAgreement;
import dev.hearth.caseplan.plan.AgreementMessages.WithdrawAgreement;
import dev.hearth.caseplan.plan.AgreementMessages.Withdrawn;
import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mother says of the items: kept as it was said, and taken back only beside it. */
@ApplicationScoped
@Transactional
class Agreements {
  private final CasePlanRepository repository;
  private final PlansUnderLock plans;
  private final CareTeam team;
  private final AgreeingPersons agreeing;
  private final CasePersons persons;
  private final PlanWords words;
  private final Authorship authorship;
  private final Audit audit;

  Agreements(
      CasePlanRepository repository,
      PlansUnderLock plans,
      CareTeam team,
      AgreeingPersons agreeing,
      CasePersons persons,
      PlanWords words,
      Authorship authorship,
      Audit audit) {
    this.repository = repository;
    this.plans = plans;
    this.team = team;
    this.agreeing = agreeing;
    this.persons = persons;
    this.words = words;
    this.authorship = authorship;
    this.audit = audit;
  }

  long record(UUID planId, UUID itemId, RecordAgreement request, long expectedVersion) {
    Change change = authorship.of("plan.record-agreement");
    Locked locked =
        request.state() == AgreementState.DECLINED
            ? plans.takeEvenWhenClosed(planId, change.step(), expectedVersion)
            : plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlannedItem item = hers(plan, itemId);
    Agreeing giver =
        request.state() == AgreementState.NOT_ASKED ? null : giver(plan, request.givenBy());
    Instant saidAt = saidAt(request.at(), item, change);
    HerAnswer answer =
        new HerAnswer(
            request.state(),
            saidAt,
            words.seal(plan, PlanWords.AGREEMENT, request.words()),
            words.seal(plan, PlanWords.START_REQUEST, request.asksToStart()),
            words.seal(plan, PlanWords.ORDER, request.statutoryOrderReference()));
    item.recordAgreement(answer);
    repository.add(new GivenAgreement(plan, item, answer, saidAt, giver, change));
    audit.allowed(change.step(), "item", itemId, plan.caseId());
    return plan.changed(change);
  }

  /** She takes her yes back: what runs stops, as with any no of hers. */
  long withdraw(UUID planId, UUID itemId, WithdrawAgreement request, long expectedVersion) {
    Change change = authorship.of("plan.withdraw-agreement");
    Locked locked = plans.takeEvenWhenClosed(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    PlannedItem item = hers(plan, itemId);
    if (item.herAnswer().state() != AgreementState.AGREED) {
      throw Problems.refusedStep(
              "nothing-to-withdraw",
              "She has not agreed to the item as it stands now.",
              item.herAnswer().state().name(),
              List.of("RECORD"))
          .build();
    }
    Instant at = saidAt(request.at(), item, change);
    byte @Nullable [] sealed = words.seal(plan, PlanWords.AGREEMENT, request.words());
    repository.agreements(itemId, null, 1).stream()
        .findFirst()
        .ifPresent(yes -> repository.add(new WithdrawnAgreement(yes, at, sealed, change)));
    item.recordAgreement(new HerAnswer(AgreementState.DECLINED, at, sealed, null, null));
    audit.allowed(change.step(), "item", itemId, plan.caseId());
    return plan.changed(change);
  }

  Page<AgreementEntry> of(UUID planId, UUID itemId, @Nullable NewestFirst after, int limit) {
    String action = "plan.list-agreements";
    UUID caseId = repository.caseOf(planId).orElseThrow(() -> team.unknown(action, "plan", planId));
    team.require(caseId, action);
    CasePlan plan = repository.find(planId).orElseThrow();
    PlannedItem item = plan.item(itemId).orElseThrow(Problems::notFound);
    List<GivenAgreement> rows = repository.agreements(itemId, after, limit + 1);
    SeenRecords seen = persons.seen(caseId);
    audit.allowed(action, "item", itemId, caseId);
    return Page.of(
        rows.stream().map(row -> entry(plan, item, row, seen)).toList(),
        limit,
        entry -> new NewestFirst(entry.recordedAt(), entry.id()).text());
  }

  private static PlannedItem hers(CasePlan plan, UUID itemId) {
    PlannedItem item = plan.item(itemId).orElseThrow(Problems::notFound);
    if (!item.involvesMother()) {
      throw ItemStep.refused(
          "not-hers-to-agree",
          "The item does not involve the mother, so there is nothing to agree.",
          item,
          plan.status());
    }
    return item;
  }

  private Agreeing giver(CasePlan plan, @Nullable UUID givenBy) {
    return (givenBy == null
            ? agreeing.foremost(plan.caseId())
            : agreeing.find(plan.caseId(), givenBy))
        .orElseThrow(
            () ->
                Problems.badField(
                    "givenBy", "must be the mother or the primary carer of this case"));
  }

  // What she says counts for what the item says now, and after what she said before.
  private static Instant saidAt(@Nullable Instant asked, PlannedItem item, Change change) {
    if (asked == null) {
      return change.at();
    }
    Instant before = item.herAnswer().at();
    if (asked.isBefore(item.lastMaterialChangeAt())
        || before != null && asked.isBefore(before)
        || asked.isAfter(change.at())) {
      throw Problems.badField(
          "at",
          "must lie between the last change of the item, or what she said last, and now; leave it"
              + " out for now");
    }
    return asked;
  }

  private AgreementEntry entry(
      CasePlan plan, PlannedItem item, GivenAgreement row, SeenRecords seen) {
    UUID givenBy = row.givenBy();
    HerAnswer answer = row.answer();
    return new AgreementEntry(
        row.id(),
        row.itemVersion(),
        row.itemVersion() == item.materialVersion(),
        answer.state(),
        row.saidAt(),
        row.saidBy(),
        givenBy == null ? null : seen.of(givenBy),
        words.open(plan, PlanWords.AGREEMENT, answer.sealedWords()),
        words.open(plan, PlanWords.START_REQUEST, answer.sealedStartRequest()),
        words.open(plan, PlanWords.ORDER, answer.sealedStatutoryOrder()),
        row.recordedBy(),
        row.recordedAt(),
        withdrawn(plan, row.withdrawal()));
  }

  private @Nullable Withdrawn withdrawn(CasePlan plan, @Nullable WithdrawnAgreement taken) {
    return taken == null
        ? null
        : new Withdrawn(
            taken.withdrawnAt(),
            words.open(plan, PlanWords.AGREEMENT, taken.sealedWords()),
            taken.recordedBy());
  }
}
