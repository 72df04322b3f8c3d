package dev.hearth.catalog.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A language that is spoken at a service without an interpreter.
 *
 * @param code BCP 47, for example {@code en} or {@code haz}
 * @param note for example on which days
 */
public record SpokenLanguage(
    @NotBlank @Size(max = 35) @Nullable String code,
    @Size(max = 200) @Pattern(regexp = ServiceOffer.LINE, message = ServiceOffer.ONE_LINE)
        @Nullable String note) {}
