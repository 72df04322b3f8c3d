package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.DeliveryFormat;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an item is given and fitted to her and the child; the words are sealed. */
@Embeddable
class KeptFit {
  private static final String ADAPTATION = "adaptation";
  private static final String AIM = "aimForHerself";

  private String[] formats = new String[0];

  private byte @Nullable [] adaptation;

  @Column(name = "aim_for_herself")
  private byte @Nullable [] aimForHerself;

  protected KeptFit() {}

  static KeptFit of(PutItem said, ItemWords words) {
    KeptFit kept = new KeptFit();
    kept.formats = CodeList.of(said.formats());
    kept.adaptation = words.seal(ADAPTATION, said.adaptation());
    kept.aimForHerself = words.seal(AIM, said.aimForHerself());
    return kept;
  }

  @Nullable String adaptation(ItemWords words) {
    return words.open(ADAPTATION, adaptation);
  }

  @Nullable String aimForHerself(ItemWords words) {
    return words.open(AIM, aimForHerself);
  }

  boolean asksTheSameOfHer(KeptFit other) {
    return Arrays.equals(formats, other.formats);
  }

  Set<DeliveryFormat> formats() {
    return CodeList.read(formats, DeliveryFormat::valueOf);
  }

  /** Tells the rules how it is given and whether it was fitted to her, without the words. */
  void describe(PlanItemBuilder item) {
    item.formats(Set.of(formats))
        .adaptationNoted(adaptation != null)
        .aimForHerself(aimForHerself != null);
  }
}
