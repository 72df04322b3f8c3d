package dev.hearth.caseplan.plan;

import dev.hearth.kit.encryption.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of one item, sealed under the case's key and bound to item and field, so that none
 * opens in another place. A text of blanks says nothing and is not kept.
 */
final class ItemWords {
  private final PersonalData personalData;
  private final UUID caseId;
  private final UUID itemId;

  ItemWords(PersonalData personalData, UUID caseId, UUID itemId) {
    this.personalData = personalData;
    this.caseId = caseId;
    this.itemId = itemId;
  }

  byte @Nullable [] seal(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : personalData.seal(caseId, place(field), text);
  }

  @Nullable String open(String field, byte @Nullable [] sealed) {
    return sealed == null ? null : personalData.open(caseId, place(field), sealed).orElse(null);
  }

  private String place(String field) {
    return "plan.item/" + itemId + "/" + field;
  }
}
