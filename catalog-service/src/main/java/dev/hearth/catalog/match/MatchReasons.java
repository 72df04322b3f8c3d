package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.EntryConditionCode;
import dev.hearth.catalog.match.MatchAnswer.Condition;
import dev.hearth.catalog.match.MatchAnswer.Reason;
import dev.hearth.catalog.match.MatchQuestion.AskedMother;
import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.Mismatch;
import dev.hearth.guidance.match.Waiting;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.Truth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every reason of a candidate, not only the first, and every check that is open. */
final class MatchReasons {
  private MatchReasons() {}

  /** What speaks against it. */
  static List<Reason> against(Fit fit, Candidate candidate) {
    return fit.reasons(Truth.TRUE).stream()
        .map(
            each ->
                each == Mismatch.ENTRY_CONDITION_NOT_MET
                    ? of(conditions(candidate, fit.conditions(Truth.FALSE)))
                    : new Reason(code(each)))
        .toList();
  }

  /** What it waits for, her safety first. */
  static List<Reason> toWait(Waiting waiting) {
    List<Reason> reasons = new ArrayList<>();
    if (waiting.forSafety()) {
      reasons.add(new Reason(ReasonCode.SAFETY_GATE_SHUT));
    }
    if (!waiting.forNeeds().isEmpty()) {
      reasons.add(new Reason(ReasonCode.BASIC_NEED_UNMET, List.of(), waiting.forNeeds()));
    }
    return reasons;
  }

  /**
   * What was not asked and could speak against it. A condition without a code is always open:
   * somebody has to look at it.
   */
  static List<Reason> open(Fit fit, Candidate candidate, AskedMother mother) {
    List<Reason> open = new ArrayList<>();
    List<EntryCondition> conditions = fit.conditions(Truth.UNKNOWN);
    List<Condition> left =
        candidate.conditions().stream()
            .filter(each -> each.code() == null || conditions.contains(ruleCode(each.code())))
            .map(each -> each.leftOpen(answer(each.code(), mother)))
            .toList();
    for (Mismatch check : Mismatch.values()) {
      if (check == Mismatch.ENTRY_CONDITION_NOT_MET) {
        if (!left.isEmpty()) {
          open.add(of(left));
        }
      } else if (fit.against().get(check) == Truth.UNKNOWN) {
        open.add(new Reason(code(check)));
      }
    }
    return open;
  }

  private static Reason of(List<Condition> conditions) {
    return new Reason(ReasonCode.ENTRY_CONDITION_NOT_MET, conditions, List.of());
  }

  private static List<Condition> conditions(Candidate candidate, List<EntryCondition> those) {
    return candidate.conditions().stream()
        .filter(each -> each.code() != null && those.contains(ruleCode(each.code())))
        .toList();
  }

  private static EntryCondition ruleCode(EntryConditionCode code) {
    return EntryCondition.valueOf(code.name());
  }

  /** What came of asking, where she can have been asked; she need not be asked twice. */
  private static Said answer(@Nullable EntryConditionCode condition, AskedMother mother) {
    Said said =
        switch (condition) {
          case FIRST_CHILD -> mother.firstChild();
          case LOW_EDUCATION -> mother.lowEducation();
          case MOTHER_AT_MOST_25_YEARS, PREGNANT_AT_MOST_28_WEEKS -> null;
          case null -> null;
        };
    return said == null ? Said.NOT_ASKED_YET : said;
  }

  private static ReasonCode code(Mismatch mismatch) {
    return switch (mismatch) {
      case JURISDICTION_MISMATCH -> ReasonCode.JURISDICTION_MISMATCH;
      case AGE_OUT_OF_BAND -> ReasonCode.AGE_OUT_OF_BAND;
      case ENTRY_CONDITION_NOT_MET -> ReasonCode.ENTRY_CONDITION_NOT_MET;
      case MALTREATMENT_MISMATCH -> ReasonCode.MALTREATMENT_MISMATCH;
      case RECIPIENT_MISMATCH -> ReasonCode.RECIPIENT_MISMATCH;
      case SEX_MISMATCH -> ReasonCode.SEX_MISMATCH;
      case SYMPTOM_NOT_PRESENT -> ReasonCode.SYMPTOM_NOT_PRESENT;
      case NOT_SELECTABLE ->
          throw new IllegalStateException("What may not be chosen is no candidate");
    };
  }
}
