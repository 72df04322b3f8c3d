package dev.hearth.caseplan.relationship;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of relationships over REST, and what is answered. */
final class RelationshipMessages {
  private RelationshipMessages() {}

  /**
   * Who is what to whom: {@code from} is the parent, {@code to} the child of a PARENT_OF.
   *
   * @param since left out when nobody knows
   * @param until left out while it lasts
   */
  @Schema(name = "PutRelationship")
  record PutRelationship(
      @NotNull UUID from,
      @NotNull UUID to,
      @NotNull RelationshipKind kind,
      @Nullable @PastOrPresent LocalDate since,
      @Nullable @PastOrPresent LocalDate until) {}

  /** Ends it; today when no day is said. */
  @Schema(name = "EndRelationship")
  record EndRelationship(@Nullable @PastOrPresent LocalDate until) {}

  /** Of persons with several records it names the one that stays. */
  @Schema(name = "RelationshipAnswer")
  record RelationshipAnswer(
      UUID id,
      UUID from,
      UUID to,
      RelationshipKind kind,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {}
}
