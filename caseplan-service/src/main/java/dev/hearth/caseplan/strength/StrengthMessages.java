package dev.hearth.caseplan.strength;

import dev.hearth.caseplan.section.WhoSaid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of strengths over REST, and what is answered. */
public final class StrengthMessages {
  private StrengthMessages() {}

  /** Her strengths; a kind that is left out was not asked. */
  @Schema(name = "Strengths")
  public record StrengthsSaid(
      @NotNull @Valid @Size(max = 4) List<@NotNull StrengthSaid> strengths) {}

  /**
   * What is known of one kind.
   *
   * @param entries where the state is NOTED, and nowhere else
   */
  public record StrengthSaid(
      @NotNull StrengthKind kind,
      @NotNull StrengthState state,
      @Nullable @Valid @Size(max = 50) List<@NotNull StrengthEntry> entries) {
    List<StrengthEntry> entriesOrNone() {
      return entries == null ? List.of() : entries;
    }
  }

  /**
   * One strength.
   *
   * @param saidAt now when left out
   */
  public record StrengthEntry(
      @NotBlank @Size(max = 2000) String words,
      @NotNull WhoSaid whoSaid,
      @Nullable Instant saidAt) {}
}
