package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.ViolenceNotAddressed;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says that a plan leaves her to carry her safety alone (FAT-02), so that the worker gets a task. A
 * step that the rules refuse takes back everything said in it, and somebody has to act all the
 * same: it is said when the step is over, before the answer leaves.
 */
@ApplicationScoped
public class SafetyCarriedAlone {
  private static final Logger LOG = Logger.getLogger(SafetyCarriedAlone.class);
  private static final String RULE = "FAT-02";

  private final PlansOfRequest plans;
  private final ViolenceNotAddressed fact;
  private final CurrentCaller caller;
  private final AgencyContext agencies;

  SafetyCarriedAlone(
      PlansOfRequest plans,
      ViolenceNotAddressed fact,
      CurrentCaller caller,
      AgencyContext agencies) {
    this.plans = plans;
    this.fact = fact;
    this.caller = caller;
    this.agencies = agencies;
  }

  /** In the transaction of a step that is taken. */
  void sayNow(CasePlan plan, Review review) {
    if (isFound(review)) {
      fact.publish(plan.caseId(), plan.id(), caller.get().subject());
    }
  }

  /** Of a step that is refused and rolls back. */
  void sayAfterwards(CasePlan plan, Review review) {
    if (isFound(review)) {
      plans.add(plan.id(), plan.caseId());
    }
  }

  private static boolean isFound(Review review) {
    return review.findings().stream()
        .anyMatch(each -> each.ruleCode().equals(RULE) && each.outcome() == Outcome.VIOLATED);
  }

  @ServerResponseFilter
  void say(ContainerRequestContext request, ContainerResponseContext response) {
    for (Map.Entry<UUID, UUID> each : plans.all().entrySet()) {
      Caller who = caller.get();
      try {
        agencies.within(
            who.agency(), () -> fact.publish(each.getValue(), each.getKey(), who.subject()));
      } catch (RuntimeException failure) {
        // The finding is in the answer, and the next look at the plan says it again.
        LOG.warnf("It could not be told that plan %s asks her alone to act", each.getKey());
      }
    }
  }
}
