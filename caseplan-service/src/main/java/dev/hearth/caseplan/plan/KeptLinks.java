package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.person.SeenRecords;
import dev.hearth.caseplan.plan.ItemMessages.ItemLinks;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.item.Links;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item serves and who gives it, as far as it is no list of ids. */
@Embeddable
class KeptLinks {
  @Enumerated(EnumType.STRING)
  @Column(name = "supports_need")
  private @Nullable BasicNeed supportsNeed;

  @Enumerated(EnumType.STRING)
  @Column(name = "supports_practicality")
  private @Nullable Practicality supportsPracticality;

  @Column(name = "child_id")
  private @Nullable UUID childId;

  @Column(name = "provider_agency_id")
  private @Nullable UUID provider;

  protected KeptLinks() {}

  static KeptLinks of(@Nullable ItemLinks said) {
    KeptLinks kept = new KeptLinks();
    if (said != null) {
      kept.supportsNeed = said.supportsNeed();
      kept.supportsPracticality = said.supportsPracticality();
      kept.childId = said.childId();
      kept.provider = said.provider();
    }
    return kept;
  }

  ItemLinks said(Set<UUID> priorities, Set<UUID> goals, SeenRecords seen) {
    return new ItemLinks(
        priorities,
        supportsNeed,
        supportsPracticality,
        childId == null ? null : seen.of(childId),
        goals,
        provider);
  }

  boolean namesAChild() {
    return childId != null;
  }

  void nameChildAsIn(KeptLinks before, SeenRecords seen) {
    childId = seen.meant(childId, before.childId);
  }

  Links forTheRules(int priorities, SeenRecords seen) {
    return new Links(
        priorities,
        supportsNeed,
        supportsPracticality,
        childId == null ? null : seen.of(childId),
        provider == null ? null : provider.toString());
  }
}
