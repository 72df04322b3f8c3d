package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.CatalogueEntry.StatedGroup;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.MaltreatmentType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries of the catalogue as the sources tell of them; a test changes what it is about. */
record AnEntry(
    String code,
    @Nullable ItemKind kind,
    @Nullable Set<String> recipients,
    @Nullable Boolean parallelCarerSessions,
    @Nullable Boolean selectable,
    @Nullable StatedGroup group) {

  static final StatedGroup ANYBODY =
      new StatedGroup(null, null, null, null, null, null, false, null);

  static AnEntry called(String code) {
    return new AnEntry(code, ItemKind.THERAPY, Set.of("MOTHER", "CHILD"), false, true, ANYBODY);
  }

  /** For children up to 17 after sexual abuse, with sessions for the carer. */
  static AnEntry tfCbt() {
    return new AnEntry(
        "tf-cbt",
        ItemKind.THERAPY,
        Set.of("CHILD", "NON_ABUSING_PARENT_OR_CARER"),
        true,
        true,
        new StatedGroup(
            null,
            null,
            215,
            null,
            Set.of(MaltreatmentType.SEXUAL_ABUSE),
            null,
            false,
            Set.of("CHILD_ANXIETY", "CHILD_PTSD")));
  }

  AnEntry ofKind(@Nullable ItemKind other) {
    return new AnEntry(code, other, recipients, parallelCarerSessions, selectable, group);
  }

  AnEntry forRecipients(@Nullable Set<String> others) {
    return new AnEntry(code, kind, others, parallelCarerSessions, selectable, group);
  }

  AnEntry withCarerSessions(@Nullable Boolean required) {
    return new AnEntry(code, kind, recipients, required, selectable, group);
  }

  AnEntry selectable(@Nullable Boolean may) {
    return new AnEntry(code, kind, recipients, parallelCarerSessions, may, group);
  }

  AnEntry forGroup(@Nullable StatedGroup other) {
    return new AnEntry(code, kind, recipients, parallelCarerSessions, selectable, other);
  }

  CatalogueEntry entry() {
    return new CatalogueEntry(
        code,
        InterventionSafetyGate.NONE,
        kind,
        null,
        null,
        Set.of(BuildingBlock.TRAUMA),
        recipients,
        null,
        parallelCarerSessions,
        selectable,
        group);
  }
}
