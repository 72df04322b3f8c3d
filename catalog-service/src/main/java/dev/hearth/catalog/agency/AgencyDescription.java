package dev.hearth.catalog.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says about an agency.
 *
 * @param name the name that other agencies know it by
 * @param active whether others may send to it
 */
record AgencyDescription(
    @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "\\P{Cntrl}*", message = "must be one line without control characters")
        @Nullable String name,
    @NotNull @Nullable Boolean active) {}
