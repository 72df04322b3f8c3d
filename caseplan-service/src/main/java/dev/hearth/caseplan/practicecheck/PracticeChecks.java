package dev.hearth.caseplan.practicecheck;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.RuleSwitches;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Judges a step in a described case. */
@ApplicationScoped
class PracticeChecks {
  private final RuleSwitches switches;
  private final Settings settings;
  private final Clock clock;

  PracticeChecks(RuleSwitches switches, Settings settings, Clock clock) {
    this.switches = switches;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional
  PracticeCheckAnswer check(PracticeCheck asked) {
    NamedParts.require(asked.situation());
    Situation situation = asked.situation().told(clock.instant(), settings);
    Review review =
        RuleBook.evaluate(situation, step(asked.transition(), situation), switches.off());
    GateRow row = situation.gate().row();
    return new PracticeCheckAnswer(
        situation.now(),
        new PracticeCheckAnswer.Gate(row.state(), row, row.sentence()),
        review.blocking().isEmpty() && review.warnings().isEmpty(),
        review.findings().stream().map(FindingAnswer::of).toList());
  }

  private static Transition step(PracticeCheck.Step asked, Situation situation) {
    Moment moment =
        Moment.of(asked.moment())
            .filter(found -> found != Moment.ENGINE)
            .orElseThrow(
                () ->
                    Problems.badField(
                        "transition.moment", "must be the code of a step, such as plan.activate"));
    Set<UUID> itemIds = asked.itemIds() == null ? Set.of() : asked.itemIds();
    Set<UUID> told =
        situation.items().stream().map(PlanItem::id).collect(Collectors.toUnmodifiableSet());
    if (!told.containsAll(itemIds)) {
      throw Problems.badField("transition.itemIds", "must name items of the situation");
    }
    boolean onOneItem = moment == Moment.ITEM_ACTIVATE || moment == Moment.REFERRAL_SEND;
    if (onOneItem && itemIds.size() != 1) {
      throw Problems.badField("transition.itemIds", "must name the one item of this step");
    }
    return Transition.at(moment, itemIds);
  }
}
