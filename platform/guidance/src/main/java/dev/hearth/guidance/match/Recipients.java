package dev.hearth.guidance.match;

import dev.hearth.guidance.situation.CareContext.WhoCares;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Who counts as which recipient of the catalogue. Being for the child alone meets nobody. */
final class Recipients {
  static final String WHOLE_FAMILY = "WHOLE_FAMILY";

  private static final Set<String> ANY_PARENT =
      Set.of("PARENT", "CARER", WHOLE_FAMILY, "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER");

  private static final Map<WhoCares, Set<String>> MEETS = new EnumMap<>(WhoCares.class);

  static {
    for (WhoCares who : WhoCares.values()) {
      MEETS.put(
          who,
          switch (who) {
            case MOTHER ->
                Set.of(
                    "MOTHER",
                    "PARENT",
                    "CARER",
                    WHOLE_FAMILY,
                    "NON_ABUSING_PARENT_OR_CARER",
                    "CAREGIVER");
            case PARENT, CARER -> ANY_PARENT;
            case FOSTER_CARER, ADOPTIVE_PARENT, PERMANENCE_CARER ->
                Set.of(who.name(), "NON_ABUSING_PARENT_OR_CARER", "CAREGIVER");
          });
    }
  }

  private Recipients() {}

  static boolean meet(WhoCares who, Set<String> recipients) {
    return !Collections.disjoint(recipients, MEETS.getOrDefault(who, Set.of()));
  }
}
