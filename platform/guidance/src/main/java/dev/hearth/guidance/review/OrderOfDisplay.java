package dev.hearth.guidance.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.hearth.guidance.rule.Finding;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which findings are shown: the strongest first, then what comes first for her. Inside
 * a family the reading order of the rule book and the order of the plan stay as they are.
 */
final class OrderOfDisplay {

  static final Comparator<Finding> STRONGEST_FIRST =
      comparing(Finding::severity).thenComparing(comparingInt(OrderOfDisplay::familyRank));

  private static final List<String> FAMILIES =
      List.of("SAF", "FAT", "NEED", "MOT", "LIV", "MHS", "REF");

  private OrderOfDisplay() {}

  private static int familyRank(Finding finding) {
    String code = finding.ruleCode();
    int rank = FAMILIES.indexOf(code.substring(0, code.indexOf('-')));
    return rank < 0 ? FAMILIES.size() : rank;
  }
}
