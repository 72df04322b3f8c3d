package dev.hearth.catalog.source;

/** What sort of document a source is. */
enum SourceKind {
  GUIDANCE,
  QUICK_GUIDE,
  FACT_SHEET,
  SUMMARY_OF_A_STUDY
}
