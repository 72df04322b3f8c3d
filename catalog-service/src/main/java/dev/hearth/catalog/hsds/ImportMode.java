package dev.hearth.catalog.hsds;

/** What an import does when some of its records cannot land. */
enum ImportMode {
  /** Nothing lands. */
  WHOLE,
  /** The others land. */
  PARTIAL
}
