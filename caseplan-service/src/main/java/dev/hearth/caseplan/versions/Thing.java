package dev.hearth.caseplan.versions;

/** What has versions. The names are part of the seal and never change. */
public enum Thing {
  CONTACT,
  CHILD_VOICE,
  CONVERSATION,
  DECISION
}
