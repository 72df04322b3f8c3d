package dev.hearth.caseplan.home;

import dev.hearth.caseplan.section.WhoSaid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of her home and her network over REST, and what is answered. */
public final class HomeMessages {
  private HomeMessages() {}

  /** What would make her feel safer at home; a measure that is left out was not asked. */
  @Schema(name = "HomeSafety")
  public record HomeSafety(@NotNull @Valid @Size(max = 4) List<@NotNull Wish> wishes) {}

  /** Her wish about one measure. */
  @Schema(name = "HomeSafetyWish")
  public record Wish(
      @NotNull HomeSafetyMeasure measure,
      @NotNull WishStatus status,
      @Nullable WhoSaid whoSaid,
      @Nullable Instant saidAt,
      @Nullable @Size(max = 2000) String note) {}

  /**
   * Who is close by.
   *
   * @param people friends and family who can help, in her order
   */
  @Schema(name = "Network")
  public record Network(
      @NotNull SomebodyNearby nearby,
      @Nullable WhoSaid whoSaid,
      @Nullable Instant saidAt,
      @Nullable @Size(max = 2000) String note,
      @Nullable @Valid @Size(max = 30) List<@NotNull NetworkMember> people) {}

  /**
   * A friend or one of her family.
   *
   * @param id by which items of her plans name them, the same in every version; left out, they are
   *     new and get one
   * @param canDo what they can do
   * @param knows whether they know of the violence; NOT_SAID when left out
   */
  public record NetworkMember(
      @Nullable UUID id,
      @NotBlank @Size(max = 200) String name,
      @NotNull NetworkRelation relation,
      @Nullable @Size(max = 1000) String canDo,
      @Nullable Knows knows) {}
}
