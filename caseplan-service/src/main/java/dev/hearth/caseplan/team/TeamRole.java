package dev.hearth.caseplan.team;

/** What somebody does on a care team. */
public enum TeamRole {
  LEAD,
  WORKER,
  SUPERVISOR
}
