package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.HealthWork;
import dev.hearth.guidance.situation.item.HealthWork.HealthTarget;
import dev.hearth.guidance.situation.item.HealthWork.Whose;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** MHS-01: work on her mental health or substance use starts from what the violence does to it. */
final class HerHealthIsSeenInTheLightOfTheViolence extends RuleOnEachItem {

  private static final RuleCard CARD =
      RuleCard.describe(
              "MHS-01",
              "Mental health and substance use seen in the light of his violence",
              Severity.BLOCK)
          .states(
              "Work on her mental health or substance use always starts from the part his violence"
                  + " plays in it.")
          .evaluatedAt(Moment.ITEM_ACTIVATE, Moment.REFERRAL_SEND)
          .explains(
              "Nobody has noted yet what his violence has to do with this. Think it through before"
                  + " it starts, and write it down for those who will work with her.")
          .howToFix(
              "Ask her, when she is ready to speak of it, how this began and what makes it worse.",
              "Write down the part the violence plays, so that the service does not treat her as if"
                  + " it came from nowhere.")
          .blocks(
              "Starting the item or sending the referral. For practical support, such as a visit to"
                  + " her doctor, it is a warning.")
          .brokenWhen(
              "She is referred to an alcohol service, and nothing is noted on the violence.")
          .keptWhen(
              "She drinks to sleep since the assaults began; the service knows, and she has a place"
                  + " in a group for women only.")
          .related("MHS-02")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "What not to do", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(PlanItem item, Situation situation) {
    HealthWork health = item.health();
    Truth worksOnHers = Truth.isOneOf(health.subject(), Set.of(Whose.MOTHER));
    Truth thoughtThrough =
        Truth.told(health.violenceConsidered()).and(Truth.told(health.violenceNoted()));
    Finding finding =
        CARD.judge(
            Subject.item(item.id()), worksOnHers.and(worksOnHealth(health)), thoughtThrough.not());
    return finding.outcome() == Outcome.NOT_APPLICABLE
        ? finding
        : finding.withFact("targets", codes(health.targets()));
  }

  private static Truth worksOnHealth(HealthWork health) {
    return health.targets() == null ? Truth.UNKNOWN : Truth.of(!health.targets().isEmpty());
  }

  private static String codes(@Nullable Set<HealthTarget> targets) {
    return targets == null
        ? "UNKNOWN"
        : targets.stream().sorted().map(HealthTarget::name).collect(Collectors.joining(","));
  }
}
