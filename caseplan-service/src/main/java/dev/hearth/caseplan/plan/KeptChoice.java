package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ChildDiscussion;
import dev.hearth.caseplan.plan.ItemMessages.ItemChoice;
import dev.hearth.caseplan.plan.ItemMessages.OfferedOption;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.Choice.Option;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How an item was chosen, beside the options themselves; the reasons are sealed. */
@Embeddable
class KeptChoice {
  private static final String SINGLE = "singleOptionReason";
  private static final String REASON = "reasonForChoice";

  @Column(name = "single_option_reason")
  private byte @Nullable [] singleOptionReason;

  @Column(name = "reason_for_choice")
  private byte @Nullable [] reasonForChoice;

  @Enumerated(EnumType.STRING)
  @Column(name = "offered_to_child")
  private Told offeredToChild = Told.NOT_ASKED;

  @Column(name = "discussed_fully_with_child")
  private @Nullable Boolean discussedFullyWithChild;

  @Column(name = "alternatives_said_to_child")
  private @Nullable Boolean alternativesSaidToChild;

  protected KeptChoice() {}

  static KeptChoice of(@Nullable ItemChoice said, ItemWords words) {
    KeptChoice kept = new KeptChoice();
    if (said != null) {
      kept.singleOptionReason = words.seal(SINGLE, said.singleOptionReason());
      kept.reasonForChoice = words.seal(REASON, said.reasonForChoice());
      kept.offeredToChild = Objects.requireNonNullElse(said.offeredToChild(), Told.NOT_ASKED);
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
        words.open(REASON, reasonForChoice),
        offeredToChild,
        new ChildDiscussion(discussedFullyWithChild, alternativesSaidToChild));
  }

  Choice forTheRules(List<Option> options) {
    return new Choice(
        options,
        singleOptionReason != null,
        reasonForChoice != null,
        offeredToChild,
        discussedFullyWithChild,
        alternativesSaidToChild);
  }
}
