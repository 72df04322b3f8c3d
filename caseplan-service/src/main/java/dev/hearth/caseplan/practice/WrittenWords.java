package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the practice rules say of words that are saved (MOT-06); the words are kept as they are. */
@ApplicationScoped
public class WrittenWords {
  private final RuleSwitches switches;
  private final Settings settings;
  private final Clock clock;

  WrittenWords(RuleSwitches switches, Settings settings, Clock clock) {
    this.switches = switches;
    this.settings = settings;
    this.clock = clock;
  }

  /** What was kept, and what the rules say of its words. */
  public record KeptWords(List<FindingAnswer> findings) {}

  /** What is found; most often nothing, and then the database is not asked. */
  public List<FindingAnswer> look(OurWords words) {
    List<Finding> found =
        words.byField().entrySet().stream()
            .flatMap(each -> found(new WrittenText(each.getKey(), each.getValue())))
            .toList();
    if (found.isEmpty()) {
      return List.of();
    }
    Set<String> off = switches.offNow();
    return found.stream()
        .filter(each -> !off.contains(each.ruleCode()))
        .map(FindingAnswer::of)
        .toList();
  }

  private Stream<Finding> found(WrittenText text) {
    Situation saved =
        Situation.describe(clock.instant()).settings(settings).writtenText(text).build();
    return RuleBook.evaluate(saved, new Transition.TextSave(), Set.of()).open().stream();
  }
}
