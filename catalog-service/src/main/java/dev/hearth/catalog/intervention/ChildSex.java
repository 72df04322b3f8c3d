package dev.hearth.catalog.intervention;

/** Which children an entry is for. */
enum ChildSex {
  ANY,
  FEMALE
}
