package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.childvoice.ChildVoiceFacts;
import dev.hearth.caseplan.plan.ReferralLookedAt;
import dev.hearth.caseplan.release.Releases;
import dev.hearth.caseplan.release.SharedData;
import dev.hearth.caseplan.section.WhoSaid;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.step.Referral.ConsentToShare;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells the practice rules of a referral, and of what is planned with the child it is for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralForTheRules implements ReferralLookedAt {
  private final EntityManager entities;
  private final Releases releases;
  private final ChildVoiceFacts children;

  ReferralForTheRules(EntityManager entities, Releases releases, ChildVoiceFacts children) {
    this.entities = entities;
    this.releases = releases;
    this.children = children;
  }

  @Override
  public Consumer<SituationBuilder> of(UUID caseId, PlanItem item, UUID referralId) {
    Referral referral =
        Optional.ofNullable(entities.find(Referral.class, referralId))
            .filter(found -> found.caseId().equals(caseId) && found.itemId().equals(item.id()))
            .orElseThrow(() -> Problems.badField("referral", "must be a referral of this item"));
    return of(
        referral,
        item,
        releases.covering(referral.releaseId(), caseId, referral.receivingAgencyId()));
  }

  /**
   * What is known of the referral.
   *
   * @param released what her release covers now; empty where none is in force
   */
  Consumer<SituationBuilder> of(
      Referral referral, PlanItem item, Optional<Set<SharedData>> released) {
    return situation ->
        situation
            .referral(referral(referral, released))
            .conversation(
                children
                    .plannedWith(
                        referral.caseId(), item.links().childId(), referral.receivingAgencyId())
                    .orElse(null));
  }

  // Her release is her consent; what it covers says whether the summary may go along.
  private static dev.hearth.guidance.situation.step.Referral referral(
      Referral referral, Optional<Set<SharedData>> released) {
    return new dev.hearth.guidance.situation.step.Referral(
        true,
        referral.practitionerKnowsService(),
        true,
        referral.sharedWithHerAt() != null,
        referral.readiness(),
        referral.readinessSaidBy() == WhoSaid.MOTHER,
        released.filter(covers -> covers.contains(SharedData.SUMMARY)).isPresent(),
        released.isPresent() ? ConsentToShare.GIVEN : ConsentToShare.NOT_ASKED);
  }
}
