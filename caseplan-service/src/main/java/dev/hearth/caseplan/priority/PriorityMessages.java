package dev.hearth.caseplan.priority;

import dev.hearth.caseplan.section.WhoSaid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of her priorities over REST, and what is answered. */
public final class PriorityMessages {
  private PriorityMessages() {}

  /**
   * Her priorities in her order. Each that counts is named, if only to be set aside; what was set
   * aside before may be left out and stays so. At most a hundred count at one time.
   */
  @Schema(name = "OrderPriorities")
  record OrderPriorities(
      @NotNull @Valid @Size(max = 1000) List<@NotNull PrioritySaid> priorities) {}

  /**
   * One of her priorities.
   *
   * @param words as she said it; needed for a new one, and never changed: what she says differently
   *     is a new priority, and the old one is set aside
   * @param saidAt now when left out
   */
  record PrioritySaid(
      @NotNull UUID id,
      @Nullable @Size(min = 1, max = 2000) String words,
      @Nullable Instant saidAt,
      boolean setAside) {}

  /** Her priorities, in her order. */
  public record PrioritiesAnswer(List<PriorityAnswer> priorities) {}

  /**
   * One of her priorities.
   *
   * @param rank its place among those that count, from 1; null when it is set aside
   * @param whoSaid always the mother
   * @param history when it was taken up and set aside, the oldest first
   */
  public record PriorityAnswer(
      UUID id,
      @Nullable Integer rank,
      String words,
      WhoSaid whoSaid,
      Instant saidAt,
      boolean current,
      List<TurnAnswer> history) {}

  /** When it began or ceased to count. */
  @Schema(name = "PriorityTurn")
  public record TurnAnswer(boolean current, Instant at) {}
}
