package dev.hearth.caseplan.plan;

import dev.hearth.kit.encryption.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Free text of a plan, sealed under the case's key. */
@ApplicationScoped
class PlanWords {
  static final String TITLE = "plan.item.title";
  static final String AGREEMENT = "plan.item.agreement";
  static final String START_REQUEST = "plan.item.startRequest";
  static final String ORDER = "plan.item.statutoryOrder";
  static final String HOLD = "plan.item.held";
  static final String STEP = "plan.step";
  static final String WAY_BACK = "plan.closing.wayBack";
  static final String ENGAGEMENT_NOTE = "plan.closing.engagement";
  static final String REASON = "plan.ruleAnswer.reason";

  private final PersonalData personalData;

  PlanWords(PersonalData personalData) {
    this.personalData = personalData;
  }

  /** Where a goal's words are kept. */
  static String goal(UUID goalId) {
    return "plan.goal/" + goalId;
  }

  /** The words of one item. */
  ItemWords of(CasePlan plan, UUID itemId) {
    return new ItemWords(personalData, plan.caseId(), itemId);
  }

  byte[] sealText(CasePlan plan, String field, String text) {
    return personalData.seal(plan.caseId(), field, text);
  }

  byte @Nullable [] seal(CasePlan plan, String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : sealText(plan, field, text);
  }

  @Nullable String open(CasePlan plan, String field, byte @Nullable [] sealed) {
    return open(plan.caseId(), field, sealed);
  }

  @Nullable String open(UUID caseId, String field, byte @Nullable [] sealed) {
    return sealed == null ? null : personalData.open(caseId, field, sealed).orElse(null);
  }
}
