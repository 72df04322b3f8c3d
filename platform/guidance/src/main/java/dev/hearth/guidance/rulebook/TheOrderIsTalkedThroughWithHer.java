package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.OrderDiscussion.Topic;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DVO-01: an order that exists or is considered is talked through with her, in four topics. */
final class TheOrderIsTalkedThroughWithHer implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("DVO-01", "Talk about the order", Severity.WARN)
          .states(
              "Where an order exists or is considered, four topics are talked through with her: what"
                  + " it forbids, whether it protects in her eyes, what earlier orders did, and"
                  + " reporting a breach.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.DVO_UPDATE)
          .explains(
              "The order is on file and has not been talked through with her. Ask the four"
                  + " questions; an order that frightens her may not protect her.")
          .howToFix(
              "Go through the conditions one by one and ask what each would mean on an ordinary"
                  + " day.",
              "Ask whether she thinks it makes her safer, and take a no as it is.",
              "Ask what earlier orders did for her, and against her.",
              "Ask how she feels about telling the police of a breach, and say that you can do it"
                  + " with her.")
          .blocks("Nothing. The order is kept as it was told, and the open topics are named.")
          .brokenWhen("The order is in force; nobody has asked her how she feels about reporting.")
          .keptWhen(
              "All four topics are noted. She says it does not make her safer, so locks and an alarm"
                  + " come with it.")
          .related("DVO-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Tips: domestic violence order",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    return List.of(judge(situation.protectionOrder()));
  }

  private static Finding judge(@Nullable ProtectionOrder order) {
    Subject subject = Subject.protectionOrder();
    if (order == null) {
      return CARD.unknown(subject);
    }
    Set<Topic> open = order.discussion().open();
    Finding finding;
    if (!order.status().isOnTheTable()) {
      finding = CARD.notApplicable(subject);
    } else if (open.isEmpty()) {
      finding = CARD.satisfied(subject);
    } else {
      finding =
          CARD.violated(subject)
              .withFact(
                  "notDiscussed", open.stream().map(Topic::name).collect(Collectors.joining(",")));
    }
    return finding.withFact("orderStatus", order.status());
  }
}
