package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import java.util.UUID;
import java.util.function.Consumer;

/** Tells the rules of a referral that somebody looks at. Referrals stand above plans. */
public interface ReferralLookedAt {

  /**
   * What is known of a referral of this item.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where the item has no such referral
   */
  Consumer<SituationBuilder> of(UUID caseId, PlanItem item, UUID referralId);
}
