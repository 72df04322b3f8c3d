package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the practice rules about a step that nobody takes yet. */
@ApplicationScoped
@Transactional
class PlanReviews {
  private static final Set<Moment> ON_ONE_ITEM =
      EnumSet.of(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND);

  private static final Set<Moment> ON_THE_PLAN =
      EnumSet.of(
          Moment.PLAN_DRAFT,
          Moment.PLAN_ACTIVATE,
          Moment.PLAN_AMEND,
          Moment.PLAN_REVIEW,
          Moment.PLAN_CLOSE);

  private final CasePlanRepository repository;
  private final CareTeam team;
  private final Standings standings;
  private final PracticeGuidance guidance;
  private final PlanForTheRules seen;
  private final ItemsForTheRules items;
  private final ReferralLookedAt referrals;
  private final Audit audit;

  PlanReviews(
      CasePlanRepository repository,
      CareTeam team,
      Standings standings,
      PracticeGuidance guidance,
      PlanForTheRules seen,
      ItemsForTheRules items,
      ReferralLookedAt referrals,
      Audit audit) {
    this.repository = repository;
    this.team = team;
    this.standings = standings;
    this.guidance = guidance;
    this.seen = seen;
    this.items = items;
    this.referrals = referrals;
    this.audit = audit;
  }

  /**
   * Every finding of a step, kept and broken alike.
   *
   * @param step the code of a step on a plan or on one of its items
   * @param asked the items it would start or touch; for plan.activate all that could start when
   *     none is named
   * @param referralId the referral that referral.send is asked for; null when there is none yet
   */
  PlanReviewAnswer review(UUID planId, String step, Set<UUID> asked, @Nullable UUID referralId) {
    CasePlan plan =
        repository.find(planId).orElseThrow(() -> team.unknown("plan.look", "plan", planId));
    team.require(plan.caseId(), "plan.look");
    Transition transition = transition(plan, step, asked);
    Review review =
        guidance.review(
            plan.caseId(),
            plan.lookedAt(),
            standings.now(plan.caseId()),
            seen.of(plan).andThen(referral(plan, transition, referralId)),
            transition);
    audit.allowed("plan.look", "plan", planId, plan.caseId());
    return new PlanReviewAnswer(
        step,
        plan.version(),
        review.blocking().isEmpty() && review.warnings().isEmpty(),
        review.findings().stream().map(FindingAnswer::of).toList());
  }

  /**
   * What the rules say.
   *
   * @param planVersion the version of the plan they looked at
   * @param mayBeTaken whether nothing blocks and nothing waits for a written reason
   */
  record PlanReviewAnswer(
      String step, long planVersion, boolean mayBeTaken, List<FindingAnswer> findings) {}

  private Consumer<SituationBuilder> referral(
      CasePlan plan, Transition transition, @Nullable UUID referralId) {
    if (referralId == null) {
      return situation -> {};
    }
    if (!(transition instanceof Transition.ReferralSend send)) {
      throw Problems.badField("referral", "belongs to referral.send alone");
    }
    PlanItem item =
        items.of(plan).stream()
            .filter(each -> each.id().equals(send.itemId()))
            .findFirst()
            .orElseThrow();
    return referrals.of(plan.caseId(), item, referralId);
  }

  private static Transition transition(CasePlan plan, String step, Set<UUID> asked) {
    Moment moment =
        Moment.of(step)
            .filter(each -> ON_THE_PLAN.contains(each) || ON_ONE_ITEM.contains(each))
            .orElseThrow(() -> Problems.badField("for", "must be one of " + codes()));
    boolean all = moment == Moment.PLAN_ACTIVATE && asked.isEmpty();
    Set<UUID> items = all ? plan.startable() : asked;
    if (!items.stream().allMatch(id -> plan.item(id).isPresent())) {
      throw Problems.badField("itemId", "must name items of this plan");
    }
    if (ON_ONE_ITEM.contains(moment) && items.size() != 1) {
      throw Problems.badField("itemId", "must name the one item of this step");
    }
    return Transition.at(moment, items);
  }

  private static String codes() {
    Set<Moment> all = EnumSet.copyOf(ON_THE_PLAN);
    all.addAll(ON_ONE_ITEM);
    return all.stream().map(Moment::code).collect(Collectors.joining(", "));
  }
}
