package dev.hearth.guidance.rule;

import java.util.List;

/** Writes a card; a card that leaves something unsaid is refused when it is built. */
public final class RuleCardBuilder {

  private final String code;
  private final String title;
  private final Severity severity;
  private String statement = "";
  private List<Moment> evaluatedAt = List.of();
  private String explanation = "";
  private List<String> howToFix = List.of();
  private String whatIsBlocked = "";
  private OverridePolicy override = OverridePolicy.NONE;
  private boolean unknownShuts;
  private String brokenExample = "";
  private String keptExample = "";
  private List<String> related = List.of();

  RuleCardBuilder(String code, String title, Severity severity) {
    this.code = code;
    this.title = title;
    this.severity = severity;
  }

  public RuleCardBuilder states(String sentence) {
    statement = sentence;
    return this;
  }

  public RuleCardBuilder evaluatedAt(Moment... moments) {
    evaluatedAt = List.of(moments);
    return this;
  }

  public RuleCardBuilder explains(String toThePractitioner) {
    explanation = toThePractitioner;
    return this;
  }

  public RuleCardBuilder howToFix(String... steps) {
    howToFix = List.of(steps);
    return this;
  }

  public RuleCardBuilder blocks(String what) {
    whatIsBlocked = what;
    return this;
  }

  public RuleCardBuilder override(OverridePolicy policy) {
    override = policy;
    return this;
  }

  public RuleCardBuilder unknownShuts() {
    unknownShuts = true;
    return this;
  }

  public RuleCardBuilder brokenWhen(String example) {
    brokenExample = example;
    return this;
  }

  public RuleCardBuilder keptWhen(String example) {
    keptExample = example;
    return this;
  }

  public RuleCardBuilder related(String... codes) {
    related = List.of(codes);
    return this;
  }

  /** Finishes the card with the place it goes back to. */
  public RuleCard from(SourceDocument document, String section, Basis basis) {
    return new RuleCard(
        code,
        title,
        statement,
        severity,
        basis,
        new SourceReference(document, section),
        evaluatedAt,
        explanation,
        howToFix,
        whatIsBlocked,
        override,
        unknownShuts,
        brokenExample,
        keptExample,
        related);
  }
}
