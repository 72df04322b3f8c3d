package dev.hearth.safety.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Starts an assessment.
 *
 * @param instrument safety-check 1.0.0 when left out
 */
record StartRequest(@NotNull UUID caseId, @Nullable @Valid InstrumentVersion instrument) {}
