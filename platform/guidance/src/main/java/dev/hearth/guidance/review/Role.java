package dev.hearth.guidance.review;

/** The roles the guidance tells apart when somebody asks to let a finding through. */
public enum Role {
  WORKER,
  SUPERVISOR
}
