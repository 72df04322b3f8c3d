package dev.hearth.caseplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the practice rules need to know of how a plan ends: codes, none of anybody's words. */
@ApplicationScoped
public class PlanFacts {
  private final CasePlanRepository repository;

  PlanFacts(CasePlanRepository repository) {
    this.repository = repository;
  }

  /**
   * How a plan ends, or is about to.
   *
   * @param reason {@code plan.close.reason}
   * @param safetyPlanHandedOver whether she has her safety plan in hand
   * @param wayBackAgreed whether it is noted how she comes back
   * @param engagementReasonsConsidered {@code mother.engagementReasonsConsidered[]}
   */
  public record Closing(
      String reason,
      boolean safetyPlanHandedOver,
      boolean wayBackAgreed,
      Set<String> engagementReasonsConsidered) {
    public Closing {
      engagementReasonsConsidered = Set.copyOf(engagementReasonsConsidered);
    }
  }

  /** Reads it in the present transaction, also while closing is being judged in it. */
  @Transactional(TxType.MANDATORY)
  public Optional<Closing> closing(UUID planId) {
    return repository.closing(planId).map(PlanFacts::closing);
  }

  private static Closing closing(PlanClosing closing) {
    return new Closing(
        closing.reason().name(),
        closing.safetyPlanHandedOver() == HandedOver.YES,
        closing.sealedWayBack() != null,
        closing.engagementReasonsConsidered().stream()
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
