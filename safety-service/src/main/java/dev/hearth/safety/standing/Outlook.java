package dev.hearth.safety.standing;

import java.util.List;

/**
 * What lies ahead of a case, as it is kept with its standing.
 *
 * @param dues everything that asks for an assessment, the soonest first
 * @param openTriggers the most pressing first
 */
record Outlook(List<Due> dues, List<OpenTrigger> openTriggers) {
  Outlook {
    dues = List.copyOf(dues);
    openTriggers = List.copyOf(openTriggers);
  }
}
