package dev.hearth.caseplan.release;

/** What a release can cover; nothing else ever leaves. */
public enum SharedData {
  NAME,
  SUMMARY,
  EXPECTED_BENEFIT
}
