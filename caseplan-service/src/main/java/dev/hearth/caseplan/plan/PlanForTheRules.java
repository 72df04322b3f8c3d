package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.step.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Consumer;

/** Tells the practice rules of a plan: its items, its goals, and how it ends. */
@ApplicationScoped
class PlanForTheRules {
  private final ItemsForTheRules items;
  private final CasePlanRepository repository;

  PlanForTheRules(ItemsForTheRules items, CasePlanRepository repository) {
    this.items = items;
    this.repository = repository;
  }

  @Transactional(TxType.MANDATORY)
  Consumer<SituationBuilder> of(CasePlan plan) {
    return situation ->
        situation
            .items(items.of(plan))
            .goals(plan.goalsForTheRules())
            .closing(repository.closing(plan.id()).map(PlanForTheRules::closing).orElse(null));
  }

  private static Closing closing(PlanClosing closing) {
    return new Closing(
        Closing.Reason.valueOf(closing.reason().name()),
        closing.sealedWayBack() != null,
        !closing.engagementReasonsConsidered().isEmpty(),
        closing.safetyPlanHandedOver() == HandedOver.YES);
  }
}
