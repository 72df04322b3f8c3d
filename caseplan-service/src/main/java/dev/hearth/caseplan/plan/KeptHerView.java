package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemHerView;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.HerView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What she says of an item. */
@Embeddable
class KeptHerView {
  @Enumerated(EnumType.STRING)
  @Column(name = "can_do")
  private Told canDo = Told.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "feels_own_choice")
  private Told feelsOwnChoice = Told.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "fits_now")
  private Told fitsNow = Told.NOT_ASKED;

  protected KeptHerView() {}

  static KeptHerView of(@Nullable ItemHerView said) {
    KeptHerView kept = new KeptHerView();
    if (said != null) {
      kept.canDo = Objects.requireNonNullElse(said.canDo(), Told.NOT_ASKED);
      kept.feelsOwnChoice = Objects.requireNonNullElse(said.feelsOwnChoice(), Told.NOT_ASKED);
      kept.fitsNow = Objects.requireNonNullElse(said.fitsNow(), Told.NOT_ASKED);
    }
    return kept;
  }

  ItemHerView said() {
    return new ItemHerView(canDo, feelsOwnChoice, fitsNow);
  }

  HerView forTheRules() {
    return new HerView(canDo, feelsOwnChoice, fitsNow);
  }
}
