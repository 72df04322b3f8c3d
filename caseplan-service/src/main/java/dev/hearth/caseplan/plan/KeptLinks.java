package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemLinks;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item serves and who gives it, as far as it is no list of ids. */
@Embeddable
class KeptLinks {
  @Column(name = "supports_needs")
  private String[] supportsNeeds = new String[0];

  @Column(name = "supports_practicalities")
  private String[] supportsPracticalities = new String[0];

  @Column(name = "child_id")
  private @Nullable UUID childId;

  @Column(name = "provider_agency_id")
  private @Nullable UUID provider;

  protected KeptLinks() {}

  static KeptLinks of(@Nullable ItemLinks said) {
    KeptLinks kept = new KeptLinks();
    if (said != null) {
      kept.supportsNeeds = CodeList.of(said.supportsNeed());
      kept.supportsPracticalities = CodeList.of(said.supportsPracticality());
      kept.childId = said.childId();
      kept.provider = said.provider();
    }
    return kept;
  }

  ItemLinks said(Set<UUID> priorities, Set<UUID> goals) {
    return new ItemLinks(
        priorities, supportsNeeds(), supportsPracticalities(), childId, goals, provider);
  }

  Set<SupportedNeed> supportsNeeds() {
    return CodeList.read(supportsNeeds, SupportedNeed::valueOf);
  }

  Set<Practicality> supportsPracticalities() {
    return CodeList.read(supportsPracticalities, Practicality::valueOf);
  }

  @Nullable UUID childId() {
    return childId;
  }

  @Nullable UUID provider() {
    return provider;
  }
}
