package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemSafety;
import dev.hearth.guidance.situation.item.SafetyNotes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How an item keeps mother and child safe; the words are sealed. */
@Embeddable
class KeptSafety {
  private static final String CHILD = "childSafetyNote";
  private static final String CONSIDERATION = "safetyConsideration";
  private static final String HOME_VISIT = "homeVisitArrangement";

  @Column(name = "child_safety_note")
  private byte @Nullable [] childSafetyNote;

  @Column(name = "safety_consideration")
  private byte @Nullable [] safetyConsideration;

  @Column(name = "home_visit_arrangement")
  private byte @Nullable [] homeVisitArrangement;

  protected KeptSafety() {}

  static KeptSafety of(@Nullable ItemSafety said, ItemWords words) {
    KeptSafety kept = new KeptSafety();
    if (said != null) {
      kept.childSafetyNote = words.seal(CHILD, said.childSafetyNote());
      kept.safetyConsideration = words.seal(CONSIDERATION, said.safetyConsideration());
      kept.homeVisitArrangement = words.seal(HOME_VISIT, said.homeVisitArrangement());
    }
    return kept;
  }

  ItemSafety said(ItemWords words) {
    return new ItemSafety(
        words.open(CHILD, childSafetyNote),
        words.open(CONSIDERATION, safetyConsideration),
        words.open(HOME_VISIT, homeVisitArrangement));
  }

  /** What of it is noted, without the words. */
  SafetyNotes forTheRules() {
    return new SafetyNotes(
        childSafetyNote != null, safetyConsideration != null, homeVisitArrangement != null);
  }
}
