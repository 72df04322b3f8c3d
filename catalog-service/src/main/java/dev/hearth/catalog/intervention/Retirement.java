package dev.hearth.catalog.intervention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a version was taken out.
 *
 * @param successorCode the entry to look at instead, if there is one
 */
public record Retirement(Instant at, RetirementReason reason, @Nullable String successorCode) {}
