package dev.hearth.guidance.rule;

/** The five documents everything here goes back to. */
public enum SourceDocument {
  INTERVENTIONS_FOR_MOTHERS("interventions-for-mothers"),
  NICE_SCIE_QUICK_GUIDE("nice-scie-quick-guide"),
  PARENTING_INTERVENTIONS_FACT_SHEET("parenting-interventions-fact-sheet"),
  TUTOR_OF_RESILIENCE("tutor-of-resilience"),
  CASE_PLANNING_WITH_MOTHERS("case-planning-with-mothers");

  private final String id;

  SourceDocument(String id) {
    this.id = id;
  }

  /** The id under which the catalogue lists the document. */
  public String id() {
    return id;
  }
}
