package dev.hearth.guidance.gate;

/** How great the danger is now, from the calmest to the most urgent; never a score. */
public enum SafetyLevel {
  STANDARD,
  ELEVATED,
  HIGH,
  IMMEDIATE
}
