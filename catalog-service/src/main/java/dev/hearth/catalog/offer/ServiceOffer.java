package dev.hearth.catalog.offer;

import dev.hearth.catalog.intervention.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says about one of its services. The fields are those of the Human Services Data
 * Specification (HSDS) 3.1, under names of our own.
 *
 * @param description what it gives, in plain words
 * @param interventionCode the entry of the catalogue that it offers: of the common one, or {@code
 *     local-…} of the agency's own, which other agencies are not shown; null is unclassified
 * @param alert what everybody should know at present, such as a closure
 * @param eligibility who it is for
 * @param minimumAge years, 0 to 120, inclusive; half a year is 0.5; null is no limit
 * @param maximumAge the same; a whole number counts completed years, so that 5 ends with the sixth
 *     birthday
 * @param interpretation how she can speak in a language that is not among {@code languages}
 * @param howToApply the steps until somebody is let in
 * @param areas from where people may come
 * @param timeZone IANA name of the clocks that {@code openingTimes} go by
 * @param confidentialLocation whether nobody but the agency's own administrators may learn where it
 *     is; {@code places} are then sealed and shown to them alone
 * @param confirmed when all of this was last found to be right, and by whom
 */
public record ServiceOffer(
    @NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = ONE_LINE) @Nullable String name,
    @Size(max = 200) @Pattern(regexp = LINE, message = ONE_LINE) @Nullable String alternateName,
    @Size(max = 5000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String description,
    @Pattern(regexp = Code.PATTERN, message = "must be a code") @Nullable String interventionCode,
    @NotNull @Nullable ServiceStatus status,
    @Size(max = 1000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String alert,
    @Size(max = 500) @Pattern(regexp = URL, message = WEB_ADDRESS) @Nullable String url,
    @Size(max = 200) @Email @Nullable String email,
    @Size(max = 2000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String eligibility,
    @DecimalMin("0") @DecimalMax("120") @Digits(integer = 3, fraction = 2)
        @Nullable BigDecimal minimumAge,
    @DecimalMin("0") @DecimalMax("120") @Digits(integer = 3, fraction = 2)
        @Nullable BigDecimal maximumAge,
    @Size(max = 50) List<@NotNull @Valid SpokenLanguage> languages,
    @Size(max = 1000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String interpretation,
    @Size(max = 2000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String howToApply,
    @Size(max = 20)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = ONE_LINE) String>
            requiredDocuments,
    @Size(max = 1000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String fees,
    @Size(max = 1000) @Pattern(regexp = TEXT, message = KEEPABLE) @Nullable String accreditations,
    @Size(max = 20)
        List<@NotBlank @Size(max = 200) @Pattern(regexp = LINE, message = ONE_LINE) String> areas,
    @Size(max = 10) List<@NotNull @Valid Phone> phones,
    @Size(max = 30) List<@NotNull @Valid OpeningTime> openingTimes,
    @Size(max = 60) @Nullable String timeZone,
    @NotNull @Nullable Boolean confidentialLocation,
    @Size(max = 10) List<@NotNull @Valid Place> places,
    @Valid @Nullable Confirmed confirmed) {
  static final String LINE = "\\P{Cntrl}*";
  static final String ONE_LINE = "must be one line without control characters";
  static final String TEXT = "[^\\x00]*";
  static final String KEEPABLE = "must not hold the character 0";
  static final String URL =
      "(?!.*%(?![0-9A-Fa-f]{2}))https?://[A-Za-z0-9._~:/?@!$&'()*+,;=%-]+"
          + "(#[A-Za-z0-9._~:/?@!$&'()*+,;=%-]*)?";
  static final String WEB_ADDRESS = "must be a web address that begins with http:// or https://";

  public ServiceOffer {
    minimumAge = plain(minimumAge);
    maximumAge = plain(maximumAge);
    languages = copy(languages);
    requiredDocuments = copy(requiredDocuments);
    areas = copy(areas);
    phones = copy(phones);
    openingTimes = copy(openingTimes);
    places = copy(places);
  }

  /** Whether where it is must stay unknown; what does not say so openly is. */
  public boolean hasConfidentialLocation() {
    return !Boolean.FALSE.equals(confidentialLocation);
  }

  /** The same without any word of where it is, when that is confidential. */
  ServiceOffer asPublished() {
    return hasConfidentialLocation() ? with(interventionCode, List.of(), openingTimes) : this;
  }

  /** The same at these places. */
  ServiceOffer at(List<Place> others) {
    return with(interventionCode, others, openingTimes);
  }

  /** The same for this entry of the catalogue. */
  public ServiceOffer offering(@Nullable String code) {
    return with(code, places, openingTimes);
  }

  /** The same with each rule of its opening times in one form. */
  ServiceOffer inNormalForm() {
    return with(
        interventionCode, places, openingTimes.stream().map(OpeningTime::inNormalForm).toList());
  }

  /** The same, confidential and at these places. */
  ServiceOffer confidentialAt(List<Place> others) {
    return with(interventionCode, others, openingTimes, true);
  }

  private ServiceOffer with(
      @Nullable String code, List<Place> otherPlaces, List<OpeningTime> otherTimes) {
    return with(code, otherPlaces, otherTimes, confidentialLocation);
  }

  private ServiceOffer with(
      @Nullable String code,
      List<Place> otherPlaces,
      List<OpeningTime> otherTimes,
      @Nullable Boolean confidential) {
    return new ServiceOffer(
        name,
        alternateName,
        description,
        code,
        status,
        alert,
        url,
        email,
        eligibility,
        minimumAge,
        maximumAge,
        languages,
        interpretation,
        howToApply,
        requiredDocuments,
        fees,
        accreditations,
        areas,
        phones,
        otherTimes,
        timeZone,
        confidential,
        otherPlaces,
        confirmed);
  }

  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    // A number of a thousand digits is not worth the work; validation refuses it as it came.
    if (number == null || Math.abs(number.scale()) > 20 || number.precision() > 20) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @SuppressWarnings("NullAway") // A request may leave a list out.
  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
