package dev.hearth.catalog.offer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was found to be right.
 *
 * @param on the day, not in the future
 * @param by an e-mail address that can be asked about it
 */
public record Confirmed(
    @NotNull @Nullable LocalDate on, @Size(max = 200) @Email @Nullable String by) {}
