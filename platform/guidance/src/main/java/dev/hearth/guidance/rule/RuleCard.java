package dev.hearth.guidance.rule;

import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Everything a practitioner can know of a rule without reading code; its page is made from it.
 *
 * @param code stable, such as {@code SAF-02}
 * @param statement the rule in one sentence
 * @param severity what breaking it does, unless the finding itself says otherwise
 * @param explanation what the practitioner reads when it is broken
 * @param howToFix what can be done about it, the best first
 * @param whatIsBlocked what waits while it is broken, and what does not
 * @param override who may let a blocking finding through
 * @param unknownShuts whether not knowing blocks as breaking does, instead of warning
 * @param related codes of rules to read with it
 */
public record RuleCard(
    String code,
    String title,
    String statement,
    Severity severity,
    Basis basis,
    SourceReference source,
    List<Moment> evaluatedAt,
    String explanation,
    List<String> howToFix,
    String whatIsBlocked,
    OverridePolicy override,
    boolean unknownShuts,
    String brokenExample,
    String keptExample,
    List<String> related) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}-\\d\\d");

  public RuleCard {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a rule code: " + code);
    }
    evaluatedAt = List.copyOf(evaluatedAt);
    howToFix = List.copyOf(howToFix);
    related = List.copyOf(related);
    if (evaluatedAt.isEmpty() || howToFix.isEmpty()) {
      throw new IllegalArgumentException(
          code + " says neither when it is looked at nor what to do");
    }
    for (String text :
        List.of(title, statement, explanation, whatIsBlocked, brokenExample, keptExample)) {
      if (text.isBlank()) {
        throw new IllegalArgumentException(code + " leaves a text of its card empty");
      }
    }
  }

  /** Starts a card. */
  public static RuleCardBuilder describe(String code, String title, Severity severity) {
    return new RuleCardBuilder(code, title, severity);
  }

  /** Whether the rule is looked at then. */
  public boolean isEvaluatedAt(Moment moment) {
    return evaluatedAt.contains(moment) || evaluatedAt.contains(Moment.ENGINE);
  }

  /** The rule holds for this subject. */
  public Finding satisfied(Subject subject) {
    return finding(Outcome.SATISFIED, severity, subject);
  }

  /** The rule is broken for this subject. */
  public Finding violated(Subject subject) {
    return finding(Outcome.VIOLATED, severity, subject);
  }

  /** The rule has nothing to say about this subject. */
  public Finding notApplicable(Subject subject) {
    return finding(Outcome.NOT_APPLICABLE, severity, subject);
  }

  /** What the rule asks about was never recorded: a warning, unless unknown shuts. */
  public Finding unknown(Subject subject) {
    boolean warns = severity == Severity.BLOCK && !unknownShuts;
    return finding(Outcome.UNKNOWN, warns ? Severity.WARN : severity, subject);
  }

  /**
   * What comes of two statements about this subject: whether the rule has anything to say of it,
   * and whether it is broken. Where what nobody told could change the answer, it is unknown.
   */
  public Finding judge(Subject subject, Truth applies, Truth broken) {
    if (applies.isFalse()) {
      return notApplicable(subject);
    }
    if (broken.isFalse()) {
      return satisfied(subject);
    }
    return applies.isTrue() && broken.isTrue() ? violated(subject) : unknown(subject);
  }

  /** What comes of a statement that the rule always has something to say of. */
  public Finding judge(Subject subject, Truth broken) {
    return judge(subject, Truth.TRUE, broken);
  }

  private Finding finding(Outcome outcome, Severity finding, Subject subject) {
    return Finding.from(this, outcome, finding, subject);
  }
}
