package dev.hearth.guidance.rule;

import dev.hearth.guidance.match.MatchDetail;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one subject at one transition.
 *
 * @param severity what it does to this transition, which may differ from the card's
 * @param facts the codes and counts it rests on, in order; never personal data
 * @param overridable whether a supervisor's sign-off would let it through, because the rule's
 *     policy allows one and the ground it asks for is on record
 * @param detail what a finding on a candidate of the catalogue says in types; null for any other
 */
public record Finding(
    String ruleCode,
    Severity severity,
    Outcome outcome,
    Subject subject,
    Map<String, String> facts,
    String explanation,
    SourceReference source,
    List<String> howToFix,
    boolean overridable,
    @Nullable MatchDetail detail) {

  public Finding {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    howToFix = List.copyOf(howToFix);
  }

  static Finding from(RuleCard card, Outcome outcome, Severity severity, Subject subject) {
    return new Finding(
        card.code(),
        severity,
        outcome,
        subject,
        Map.of(),
        card.explanation(),
        card.source(),
        card.howToFix(),
        false,
        null);
  }

  /** Whether the rule does not hold, or nobody knows whether it does. */
  public boolean isOpen() {
    return outcome == Outcome.VIOLATED || outcome == Outcome.UNKNOWN;
  }

  /** Whether it refuses the transition. */
  public boolean blocks() {
    return isOpen() && severity == Severity.BLOCK;
  }

  /** Whether it lets the transition through only with a written reason. */
  public boolean needsAcknowledgement() {
    return isOpen() && severity == Severity.WARN;
  }

  public Finding withSeverity(Severity other) {
    return new Finding(
        ruleCode,
        other,
        outcome,
        subject,
        facts,
        explanation,
        source,
        howToFix,
        overridable,
        detail);
  }

  /** Adds a fact: a code or a count, never personal data; null is what nobody told. */
  public Finding withFact(String name, @Nullable Object code) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, code == null ? "NOT_TOLD" : code.toString());
    return new Finding(
        ruleCode,
        severity,
        outcome,
        subject,
        more,
        explanation,
        source,
        howToFix,
        overridable,
        detail);
  }

  /** Puts a sentence about this subject before the card's explanation. */
  public Finding because(String sentence) {
    return new Finding(
        ruleCode,
        severity,
        outcome,
        subject,
        facts,
        sentence + " " + explanation,
        source,
        howToFix,
        overridable,
        detail);
  }

  public Finding overridableIf(boolean groundIsOnRecord) {
    return new Finding(
        ruleCode,
        severity,
        outcome,
        subject,
        facts,
        explanation,
        source,
        howToFix,
        groundIsOnRecord,
        detail);
  }

  /** Says in types what it says in codes, or what stands behind it. */
  public Finding withDetail(@Nullable MatchDetail other) {
    return new Finding(
        ruleCode,
        severity,
        outcome,
        subject,
        facts,
        explanation,
        source,
        howToFix,
        overridable,
        other);
  }
}
