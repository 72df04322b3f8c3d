package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.OfferedOption;
import dev.hearth.guidance.situation.item.Choice.Option;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An option that was put forward: an entry of the catalogue, or something else by its name. */
@Embeddable
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class KeptOption {
  private static final String NAME = "optionOffered";

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "intervention_code")
  private @Nullable String interventionCode;

  private byte @Nullable [] name;

  @Column(name = "explained_involves")
  private boolean explainedInvolves;

  @Column(name = "explained_helps")
  private boolean explainedHelps;

  protected KeptOption() {}

  KeptOption(UUID agencyId, OfferedOption said, ItemWords words) {
    this.agencyId = agencyId;
    this.interventionCode = said.interventionCode();
    this.name = words.seal(NAME, said.name());
    this.explainedInvolves = said.explainedInvolves();
    this.explainedHelps = said.explainedHelps();
  }

  OfferedOption said(ItemWords words) {
    return new OfferedOption(
        interventionCode, words.open(NAME, name), explainedInvolves, explainedHelps);
  }

  Option forTheRules() {
    return new Option(interventionCode, explainedInvolves, explainedHelps);
  }
}
