package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.ChildSex;
import dev.hearth.catalog.intervention.EntryConditionCode;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.match.MatchAnswer.Condition;
import dev.hearth.guidance.match.Candidates;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An entry that is matched, with everything that does not depend on the question.
 *
 * @param conditions its conditions of entry in the catalogue's order
 * @param local whether it is an intervention of the caller's own agency
 */
record Candidate(
    Intervention intervention,
    int version,
    boolean local,
    CatalogueEntry entry,
    List<Condition> conditions) {
  private static final String UNSTATED = "unstated";

  Candidate {
    conditions = List.copyOf(conditions);
  }

  /** Those of the entries that are matched, by code. */
  static List<Candidate> among(Collection<Listed> entries, boolean local) {
    return entries.stream()
        .map(each -> of(each, local))
        .filter(each -> Candidates.has(each.entry()))
        .toList();
  }

  String code() {
    return intervention.code();
  }

  private static Candidate of(Listed listed, boolean local) {
    Intervention intervention = listed.intervention();
    return new Candidate(
        intervention,
        listed.version(),
        local,
        forTheRules(intervention),
        intervention.entryConditions().stream().map(Candidate::condition).toList());
  }

  private static Condition condition(Intervention.EntryCondition stated) {
    return new Condition(
        EntryConditionCode.of(stated.condition()).orElse(null),
        stated.condition(),
        stated.source(),
        null);
  }

  private static CatalogueEntry forTheRules(Intervention entry) {
    return new CatalogueEntry(
        entry.code(),
        entry.safetyGate(),
        ItemKind.valueOf(entry.kind().name()),
        entry.classCode(),
        names(entry.formats()),
        entry.buildingBlocks().stream()
            .map(block -> BuildingBlock.valueOf(block.name()))
            .collect(Collectors.toUnmodifiableSet()),
        names(entry.recipients()),
        entry.lowThreshold(),
        entry.parallelCarerSessionsRequired(),
        entry.selectable() && !entry.isClass(),
        new StatedGroup(
            entry.jurisdiction().equals(UNSTATED) ? null : entry.jurisdiction(),
            entry.matchAgeMinMonths(),
            entry.matchAgeMaxMonths(),
            entry.entryConditions().stream()
                .flatMap(each -> EntryConditionCode.of(each.condition()).stream())
                .map(code -> EntryCondition.valueOf(code.name()))
                .collect(Collectors.toUnmodifiableSet()),
            Set.copyOf(entry.maltreatmentTypes()),
            names(entry.contexts()),
            entry.childSex() == ChildSex.FEMALE,
            names(entry.requiredSymptomsAnyOf())));
  }

  private static Set<String> names(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
