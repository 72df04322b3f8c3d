package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemHerView;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What she says of an item. */
@Embeddable
class KeptHerView {
  @Enumerated(EnumType.STRING)
  @Column(name = "can_do")
  private YesNo canDo = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "feels_own_choice")
  private YesNo feelsOwnChoice = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "fits_now")
  private YesNo fitsNow = YesNo.NOT_ASKED;

  protected KeptHerView() {}

  static KeptHerView of(@Nullable ItemHerView said) {
    KeptHerView kept = new KeptHerView();
    if (said != null) {
      kept.canDo = YesNo.orNotAsked(said.canDo());
      kept.feelsOwnChoice = YesNo.orNotAsked(said.feelsOwnChoice());
      kept.fitsNow = YesNo.orNotAsked(said.fitsNow());
    }
    return kept;
  }

  ItemHerView said() {
    return new ItemHerView(canDo, feelsOwnChoice, fitsNow);
  }

  YesNo canDo() {
    return canDo;
  }

  YesNo feelsOwnChoice() {
    return feelsOwnChoice;
  }

  YesNo fitsNow() {
    return fitsNow;
  }
}
