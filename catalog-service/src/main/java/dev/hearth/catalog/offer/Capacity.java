package dev.hearth.catalog.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service can take somebody now. What nobody told is null.
 *
 * @param placesFree 0 to 100,000
 * @param placesInTotal at least as many as are free
 * @param placesConfirmed asked for with {@code placesFree}
 * @param waitingDays days until a first appointment, 0 to 3,650
 * @param waitingNote how long in words, or on what it depends
 * @param waitingConfirmed asked for with either of the two before
 */
public record Capacity(
    @Min(0) @Max(100_000) @Nullable Integer placesFree,
    @Min(0) @Max(100_000) @Nullable Integer placesInTotal,
    @Valid @Nullable Confirmed placesConfirmed,
    @Min(0) @Max(3650) @Nullable Integer waitingDays,
    @Size(max = 300) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
        @Nullable String waitingNote,
    @Valid @Nullable Confirmed waitingConfirmed) {
  /** Nobody has told anything. */
  public static final Capacity UNTOLD = new Capacity(null, null, null, null, null, null);
}
