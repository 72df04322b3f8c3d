package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.offer.ServiceStatus;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What service to look for. Whatever is null does not narrow the answer; where several are given,
 * all must hold.
 *
 * @param text words in its names and description, up to sixteen; each must be found, inflected or
 *     misspelt
 * @param interventionCode the entry of the catalogue that it offers; {@code local-…} of the
 *     caller's own agency alone
 * @param agencyId who provides it
 * @param ageMonths for a person of this age, in completed months
 * @param language spoken there: a BCP 47 tag as the service says it
 * @param placesFree whether somebody said that it has a place
 * @param cursor the next of an earlier answer to the same question
 * @param limit how many, 1 to 100; 20 when left out
 */
record ServiceQuestion(
    @Nullable
        @Size(min = 1, max = 200)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the character 0")
        String text,
    @Nullable @Pattern(regexp = Code.PATTERN, message = "must be a code") String interventionCode,
    @Nullable UUID agencyId,
    @Nullable @Min(0) @Max(1440) Integer ageMonths,
    @Nullable
        @Size(min = 1, max = 35)
        @Pattern(regexp = "[A-Za-z0-9-]*", message = "must be a BCP 47 tag such as nl or pt-BR")
        String language,
    @Nullable ServiceStatus status,
    @Nullable Boolean placesFree,
    @Nullable @Size(max = 500) String cursor,
    @Nullable @Min(1) @Max(100) Integer limit) {
  private static final int USUAL_LIMIT = 20;

  int limitOrUsual() {
    return limit == null ? USUAL_LIMIT : limit;
  }

  /** The same question for another page. */
  ServiceQuestion withoutPage() {
    return new ServiceQuestion(
        text, interventionCode, agencyId, ageMonths, language, status, placesFree, null, null);
  }

  /** Says nothing of what is asked, so that no log that prints it holds a search. */
  @Override
  public String toString() {
    return "ServiceQuestion";
  }
}
