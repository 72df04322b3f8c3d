package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.catalog.match.MatchQuestion.AskedChild;
import dev.hearth.catalog.match.MatchQuestion.AskedMother;
import dev.hearth.guidance.situation.CareContext;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question as the rules see it: codes and numbers, none of her words. */
final class AskedCase {
  private static final UUID THE_CHILD = new UUID(0, 0);

  private AskedCase() {}

  static Situation of(
      MatchQuestion asked, PastHelp past, List<CatalogueEntry> candidates, Instant now) {
    SituationBuilder situation =
        Situation.describe(now)
            .careContext(
                new CareContext(asked.jurisdiction(), names(asked.contexts()), asked.whoCares()))
            .children(List.of(child(asked)))
            .mother(mother(asked, past))
            .candidates(candidates);
    if (asked.maltreatmentTypes() != null) {
      situation.maltreatment(asked.maltreatmentTypes());
    }
    return situation.build();
  }

  // There is always a child: one of unknown age fits no band (matching.md), one that was left out
  // would be a question about no child at all.
  private static Child child(MatchQuestion asked) {
    AskedChild child = asked.childOrNotAsked();
    return new Child(
        THE_CHILD,
        child.ageMonths(),
        child.sex(),
        names(asked.symptoms()),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Mother mother(MatchQuestion asked, PastHelp past) {
    AskedMother mother = asked.motherOrNotAsked();
    return new Mother(
        new Background(
            mother.ageYears(),
            Said.told(mother.refugee()),
            Said.told(mother.outsideOwnCommunity()),
            Said.told(mother.firstChild()),
            Said.told(mother.lowEducation()),
            complaints(asked.symptoms()),
            mother.weeksPregnant(),
            null),
        null,
        null,
        past,
        Said.told(mother.firstContact()),
        Said.told(mother.hesitant()),
        null,
        null,
        null,
        null);
  }

  private static Told complaints(@Nullable Set<Symptom> symptoms) {
    if (symptoms == null) {
      return Told.NOT_ASKED;
    }
    return symptoms.contains(Symptom.MOTHER_PTSD_COMPLAINTS) ? Told.YES : Told.NO;
  }

  private static @Nullable Set<String> names(@Nullable Collection<? extends Enum<?>> codes) {
    return codes == null
        ? null
        : codes.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
