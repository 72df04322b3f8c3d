package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An intervention of the catalogue, as far as a test is about it, and an item taken from it. */
record AnIntervention(
    String code,
    ItemKind kind,
    Set<BuildingBlock> blocks,
    Set<String> recipients,
    Set<String> formats,
    @Nullable String classCode,
    @Nullable Boolean lowThreshold) {

  static AnIntervention emdr() {
    return forHer("emdr", ItemKind.THERAPY, BuildingBlock.TRAUMA);
  }

  static AnIntervention cpp() {
    return forHer(
            "child-parent-psychotherapy",
            ItemKind.THERAPY,
            BuildingBlock.ATTACHMENT,
            BuildingBlock.TRAUMA)
        .givenAs("DYADIC");
  }

  static AnIntervention vipp() {
    return forHer("vipp", ItemKind.PARENTING_PROGRAMME, BuildingBlock.ATTACHMENT)
        .givenAs("DYADIC")
        .ofClass("sensitive-parenting-intervention");
  }

  static AnIntervention motherAndBabyGroup() {
    return forHer(
            "mother-baby-group",
            ItemKind.COMMUNITY_SUPPORT,
            BuildingBlock.ATTACHMENT,
            BuildingBlock.COMMUNITY_POSITION)
        .givenAs("GROUP")
        .withLowThreshold(true);
  }

  static AnIntervention supportNetwork() {
    return forHer(
        "social-support-building", ItemKind.COMMUNITY_SUPPORT, BuildingBlock.COMMUNITY_POSITION);
  }

  static AnIntervention psychoeducation() {
    return forHer(
        "psychoeducation",
        ItemKind.PSYCHOEDUCATION,
        BuildingBlock.TRAUMA,
        BuildingBlock.ATTACHMENT,
        BuildingBlock.COMMUNITY_POSITION);
  }

  static AnIntervention copingSkills() {
    return forHer("coping-skills-development", ItemKind.SKILLS_TRAINING, BuildingBlock.TRAUMA);
  }

  /** The relationship of trust, which carries every block. */
  static AnIntervention trustBuilding() {
    return forHer("therapeutic-alliance-building", ItemKind.THERAPY, BuildingBlock.values());
  }

  static AnIntervention supportiveGp() {
    return forHer(
        "supportive-gp",
        ItemKind.PRACTICAL_SUPPORT,
        BuildingBlock.TRAUMA,
        BuildingBlock.COMMUNITY_POSITION);
  }

  static AnIntervention forHer(String code, ItemKind kind, BuildingBlock... blocks) {
    return new AnIntervention(code, kind, Set.of(blocks), Set.of("MOTHER"), Set.of(), null, false);
  }

  AnIntervention forOthers(String... who) {
    return new AnIntervention(code, kind, blocks, Set.of(who), formats, classCode, lowThreshold);
  }

  AnIntervention givenAs(String... ways) {
    return new AnIntervention(
        code, kind, blocks, recipients, Set.of(ways), classCode, lowThreshold);
  }

  AnIntervention ofClass(String name) {
    return new AnIntervention(code, kind, blocks, recipients, formats, name, lowThreshold);
  }

  AnIntervention withLowThreshold(@Nullable Boolean low) {
    return new AnIntervention(code, kind, blocks, recipients, formats, classCode, low);
  }

  CatalogueEntry entry() {
    return new CatalogueEntry(
        code,
        InterventionSafetyGate.NONE,
        kind,
        classCode,
        formats,
        blocks,
        recipients,
        lowThreshold,
        null,
        true,
        null);
  }

  /** An item that is proposed to her and in which she takes part. */
  PlanItemBuilder item() {
    return PlanItem.describe(UUID.randomUUID(), kind)
        .fromCatalogue(entry())
        .carriedBy(Assignee.AGENCY)
        .inOrderTo(Purpose.THERAPEUTIC)
        .actingOn(Target.FAMILY)
        .involvingMother(true);
  }

  PlanItem proposed() {
    return item().build();
  }
}
