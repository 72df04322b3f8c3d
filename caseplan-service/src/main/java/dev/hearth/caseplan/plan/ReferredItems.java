package dev.hearth.caseplan.plan;

import dev.hearth.guidance.review.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** What referrals need of plans. */
@ApplicationScoped
public class ReferredItems {
  private final CasePlanRepository repository;
  private final ItemsForTheRules items;
  private final GivenAnswers givenAnswers;

  ReferredItems(CasePlanRepository repository, ItemsForTheRules items, GivenAnswers givenAnswers) {
    this.repository = repository;
    this.items = items;
    this.givenAnswers = givenAnswers;
  }

  /** The item, if the plan is there and has it. */
  @Transactional(TxType.MANDATORY)
  public Optional<ReferredItem> find(UUID planId, UUID itemId) {
    return repository
        .find(planId)
        .flatMap(
            plan ->
                plan.item(itemId)
                    .map(
                        item ->
                            new ReferredItem(
                                plan.caseId(),
                                plan.lookedAt(),
                                item.interventionCode(),
                                items.of(plan))));
  }

  /** The same with the plan locked: what the rules judge cannot change before it is committed. */
  @Transactional(TxType.MANDATORY)
  public Optional<ReferredItem> lock(UUID planId, UUID itemId) {
    repository.lock(planId);
    return find(planId, itemId);
  }

  /** Keeps the reasons that were given for sending. */
  @Transactional(TxType.MANDATORY)
  public void keepAnswers(UUID planId, Decision.Accepted accepted) {
    givenAnswers.keep(repository.find(planId).orElseThrow(), accepted);
  }
}
