package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.CarersPart;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.HealthWork;
import dev.hearth.guidance.situation.item.HerView;
import dev.hearth.guidance.situation.item.Links;
import dev.hearth.guidance.situation.item.SafetyNotes;
import dev.hearth.guidance.situation.item.Timing;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One item of the plan.
 *
 * @param id how the step names it
 * @param kind what sort of thing it is
 * @param catalogueEntry the intervention it is taken from; left out for a task or outside service
 * @param assignee who carries it
 * @param purpose what it is for
 * @param target whose behaviour or situation it acts on
 * @param involvesMother whether she takes part or carries it
 * @param status how far it has come; PROPOSED when left out
 * @param agreement where she stands on it; NOT_ASKED when left out
 * @param agreedAt when she said so
 * @param lastMaterialChangeAt since when it has stood as it is now
 * @param motherRequestedStart whether her own words, asking to start, are on record
 * @param statutoryOrderRecorded whether the reference of an order that imposes it is on record
 * @param safety what is noted on safety around it
 * @param herView how it looks to her
 * @param choice what was put forward before it was chosen
 * @param health the health problem it works on
 * @param timing when it is to happen
 * @param links what it answers and whom it is for
 * @param carers the part that carers have in it
 * @param formats how it is given, where no catalogue entry says so
 * @param adaptationNoted whether it is noted how it was fitted to this mother and child
 * @param aimForHerself whether an aim for the mother herself is noted
 */
record DescribedItem(
    @NotNull UUID id,
    @Nullable ItemKind kind,
    @Nullable CatalogueEntry catalogueEntry,
    @Nullable Assignee assignee,
    @Nullable Purpose purpose,
    @Nullable Target target,
    @Nullable Boolean involvesMother,
    @Nullable ItemStatus status,
    @Nullable AgreementState agreement,
    @Nullable Instant agreedAt,
    @Nullable Instant lastMaterialChangeAt,
    @Nullable Boolean motherRequestedStart,
    @Nullable Boolean statutoryOrderRecorded,
    @Nullable SafetyNotes safety,
    @Nullable HerView herView,
    @Nullable Choice choice,
    @Nullable HealthWork health,
    @Nullable Timing timing,
    @Nullable Links links,
    @Nullable CarersPart carers,
    @Nullable @Size(max = 10) Set<@NotNull String> formats,
    @Nullable Boolean adaptationNoted,
    @Nullable Boolean aimForHerself) {

  PlanItem told() {
    PlanItemBuilder item =
        PlanItem.describe(id, kind)
            .fromCatalogue(catalogueEntry)
            .carriedBy(assignee)
            .inOrderTo(purpose)
            .actingOn(target)
            .involvingMother(Truth.told(involvesMother))
            .inStatus(Objects.requireNonNullElse(status, ItemStatus.PROPOSED))
            .withAgreement(toldAgreement())
            .lastChangedAt(lastMaterialChangeAt)
            .motherRequestedStart(Boolean.TRUE.equals(motherRequestedStart))
            .statutoryOrderRecorded(Boolean.TRUE.equals(statutoryOrderRecorded))
            .formats(formats)
            .adaptationNoted(adaptationNoted)
            .aimForHerself(aimForHerself);
    ifTold(safety, item::safety);
    ifTold(herView, item::herView);
    ifTold(choice, item::choice);
    ifTold(health, item::health);
    ifTold(timing, item::timing);
    ifTold(links, item::links);
    ifTold(carers, item::carers);
    return item.build();
  }

  private Agreement toldAgreement() {
    return agreement == null || agreement == AgreementState.NOT_ASKED
        ? Agreement.notAsked()
        : new Agreement(agreement, agreedAt);
  }

  private static <T> void ifTold(@Nullable T part, Consumer<T> taken) {
    if (part != null) {
      taken.accept(part);
    }
  }
}
