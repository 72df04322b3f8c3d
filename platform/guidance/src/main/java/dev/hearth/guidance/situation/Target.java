package dev.hearth.guidance.situation;

/** Whose behaviour or situation an item acts on. */
public enum Target {
  MOTHER,
  CHILD,
  FAMILY,
  /** The person using violence. */
  PUV
}
