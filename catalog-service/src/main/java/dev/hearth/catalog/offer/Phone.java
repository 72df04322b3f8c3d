package dev.hearth.catalog.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A number to call.
 *
 * @param type for example {@code voice} or {@code sms}
 * @param description what it is for, and when
 */
public record Phone(
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[0-9+()./ #*-]*", message = "must be a telephone number")
        @Nullable String number,
    @Min(0) @Max(999_999) @Nullable Integer extension,
    @Size(max = 40) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
        @Nullable String type,
    @Size(max = 300) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
        @Nullable String description) {}
