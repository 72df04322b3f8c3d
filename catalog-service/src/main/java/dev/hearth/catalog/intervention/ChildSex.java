package dev.hearth.catalog.intervention;

/** Which children an entry is for. */
public enum ChildSex {
  ANY,
  FEMALE
}
