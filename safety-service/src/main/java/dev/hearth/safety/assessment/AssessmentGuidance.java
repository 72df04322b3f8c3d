package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.AssessmentAnswer;
import dev.hearth.guidance.rule.Transition.AssessmentComplete;
import dev.hearth.guidance.rule.Transition.AssessmentStart;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.LevelFound;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.TrustState;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.practice.FindingAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the practice rules say of an assessment; it is shown, and holds nothing up. */
final class AssessmentGuidance {
  private final Assessment assessment;
  private final Instrument instrument;
  private final Map<String, Answer> answers;
  private final Answered asked;

  AssessmentGuidance(Assessment assessment, Instrument instrument, Map<String, Answer> answers) {
    this.assessment = assessment;
    this.instrument = instrument;
    this.answers = answers;
    this.asked = new Answered(instrument, assessment.externalFactors(), answers);
  }

  /** Of the questions that are planned, none of which has been put yet. */
  List<FindingAnswer> atTheStart() {
    return onQuestions(new AssessmentStart(), item -> true);
  }

  /** Of the questions that have been put so far. */
  List<FindingAnswer> soFar() {
    return onQuestions(new AssessmentAnswer(), asked::wasAsked);
  }

  /** Of the level that it comes to. */
  List<FindingAnswer> ofTheLevel(Scored scored, @Nullable SafetyLevel judgement) {
    LevelFound found =
        new LevelFound(scored.herRatingMeans(), scored.computedLevel(), judgement, scored.level());
    return FindingAnswer.open(
        RuleBook.evaluate(
            Situation.describe(assessment.startedAt())
                .levelFound(found)
                .questions(asked.items().stream().map(this::question).toList())
                .build(),
            new AssessmentComplete()));
  }

  private List<FindingAnswer> onQuestions(Transition step, Predicate<Item> which) {
    List<Question> questions =
        asked.items().stream()
            .filter(item -> item.topic() != null)
            .filter(which)
            .map(this::question)
            .toList();
    return FindingAnswer.open(
        RuleBook.evaluate(
            Situation.describe(assessment.startedAt()).questions(questions).build(), step));
  }

  private Question question(Item item) {
    Answer answer = answers.getOrDefault(item.id(), Answer.NOT_ASKED_YET);
    TrustState trust = answer.trustState();
    return Question.toMother(item.id())
        .about(item.topic())
        .inAForm(item.required(), instrument.silences())
        .atTrust(trust == null ? assessment.trustState() : trust)
        .raisedByHer(answer.raisedByHer());
  }
}
