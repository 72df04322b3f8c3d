package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemCarers;
import dev.hearth.guidance.situation.item.CarersPart;
import dev.hearth.guidance.situation.item.CarersPart.Parallel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes beside an item for the carer. */
@Embeddable
class KeptCarers {
  @Column(name = "parallel_carer_item_id")
  private @Nullable UUID parallelCarerItemId;

  @Column(name = "no_safe_carer")
  private @Nullable Boolean noSafeCarer;

  protected KeptCarers() {}

  static KeptCarers of(@Nullable ItemCarers said) {
    KeptCarers kept = new KeptCarers();
    if (said != null) {
      kept.parallelCarerItemId = said.parallelCarerItemId();
      kept.noSafeCarer = said.noSafeCarer();
    }
    return kept;
  }

  ItemCarers said(Set<UUID> personIds) {
    return new ItemCarers(personIds, parallelCarerItemId, noSafeCarer);
  }

  // That nobody takes part is known only where it was said that there is no safe carer.
  CarersPart forTheRules(Set<UUID> personIds) {
    boolean unsaid = personIds.isEmpty() && !Boolean.TRUE.equals(noSafeCarer);
    return new CarersPart(unsaid ? null : personIds, parallel(), parallelCarerItemId);
  }

  private Parallel parallel() {
    if (parallelCarerItemId != null) {
      return Parallel.LINKED;
    }
    return Boolean.TRUE.equals(noSafeCarer) ? Parallel.NO_SAFE_CARER : Parallel.NONE;
  }
}
