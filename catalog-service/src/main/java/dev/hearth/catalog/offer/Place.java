package dev.hearth.catalog.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a service is given.
 *
 * @param id of the caller's choice
 * @param directions how to get there
 * @param latitude degrees, -90 to 90, with {@code longitude} or not at all
 * @param longitude degrees, -180 to 180
 * @param accessibility for people with a disability, one sentence each
 */
public record Place(
    @NotNull @Nullable UUID id,
    @NotNull @Nullable Kind kind,
    @Size(max = 200) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
        @Nullable String name,
    @Size(max = 1000) @Pattern(regexp = ServiceOffer.TEXT, message = ServiceOffer.KEEPABLE)
        @Nullable String description,
    @Size(max = 1000) @Pattern(regexp = ServiceOffer.TEXT, message = ServiceOffer.KEEPABLE)
        @Nullable String directions,
    @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 8)
        @Nullable BigDecimal latitude,
    @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 8)
        @Nullable BigDecimal longitude,
    @Valid @Nullable Address address,
    @Size(max = 10)
        List<
                @NotBlank @Size(max = 500)
                @Pattern(regexp = ServiceOffer.TEXT, message = ServiceOffer.KEEPABLE) String>
            accessibility) {
  @SuppressWarnings("NullAway") // A request may leave the list out.
  public Place {
    latitude = ServiceOffer.plain(latitude);
    longitude = ServiceOffer.plain(longitude);
    accessibility =
        accessibility == null
            ? List.of()
            : Collections.unmodifiableList(new ArrayList<>(accessibility));
  }

  /** What kind of place. */
  public enum Kind {
    PHYSICAL,
    POSTAL,
    VIRTUAL
  }

  /**
   * A postal address.
   *
   * @param line1 street and number
   * @param country two letters of ISO 3166-1
   */
  public record Address(
      @NotBlank
          @Size(max = 200)
          @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String line1,
      @Size(max = 200) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String line2,
      @NotBlank
          @Size(max = 100)
          @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String city,
      @Size(max = 100) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String region,
      @Size(max = 100) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String stateOrProvince,
      @Size(max = 20) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
          @Nullable String postalCode,
      @NotBlank @Size(max = 2) @Nullable String country) {
    public Address {
      stateOrProvince = said(stateOrProvince);
      postalCode = said(postalCode);
    }

    private static @Nullable String said(@Nullable String text) {
      return text == null || text.isBlank() ? null : text;
    }
  }
}
