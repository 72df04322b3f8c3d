package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ChildDiscussion;
import dev.hearth.caseplan.plan.ItemMessages.ItemChoice;
import dev.hearth.caseplan.plan.ItemMessages.OfferedOption;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an item was chosen, beside the options themselves; the reasons are sealed. */
@Embeddable
class KeptChoice {
  private static final String SINGLE = "singleOptionReason";
  private static final String CHOICE = "reasonForChoice";

  @Column(name = "single_option_reason")
  private byte @Nullable [] singleOptionReason;

  @Column(name = "reason_for_choice")
  private byte @Nullable [] reasonForChoice;

  @Enumerated(EnumType.STRING)
  @Column(name = "offered_to_child")
  private YesNo offeredToChild = YesNo.NOT_ASKED;

  @Column(name = "discussed_fully_with_child")
  private @Nullable Boolean discussedFullyWithChild;

  @Column(name = "alternatives_said_to_child")
  private @Nullable Boolean alternativesSaidToChild;

  protected KeptChoice() {}

  static KeptChoice of(@Nullable ItemChoice said, ItemWords words) {
    KeptChoice kept = new KeptChoice();
    if (said != null) {
      kept.singleOptionReason = words.seal(SINGLE, said.singleOptionReason());
      kept.reasonForChoice = words.seal(CHOICE, said.reasonForChoice());
      kept.offeredToChild = YesNo.orNotAsked(said.offeredToChild());
      kept.take(said.childDiscussion());
    }
    return kept;
  }

  private void take(@Nullable ChildDiscussion discussion) {
    if (discussion != null) {
      discussedFullyWithChild = discussion.fully();
      alternativesSaidToChild = discussion.alternativesSaid();
    }
  }

  ItemChoice said(List<OfferedOption> options, ItemWords words) {
    return new ItemChoice(
        options,
        words.open(SINGLE, singleOptionReason),
        words.open(CHOICE, reasonForChoice),
        offeredToChild,
        new ChildDiscussion(discussedFullyWithChild, alternativesSaidToChild));
  }

  boolean isSingleOptionExplained() {
    return singleOptionReason != null;
  }

  boolean isReasonNoted() {
    return reasonForChoice != null;
  }

  YesNo offeredToChild() {
    return offeredToChild;
  }

  boolean isDiscussedFullyWithChild() {
    return Boolean.TRUE.equals(discussedFullyWithChild);
  }

  boolean areAlternativesSaidToChild() {
    return Boolean.TRUE.equals(alternativesSaidToChild);
  }
}
