package dev.hearth.safety.assessment;

import dev.hearth.guidance.situation.TrustState;
import dev.hearth.safety.instrument.InstrumentVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Starts an assessment.
 *
 * @param instrument the agency's default when left out
 * @param corrects the completed assessment of this case that it puts right
 * @param trustState how far trust has grown between her and the worker
 */
record StartRequest(
    @NotNull UUID caseId,
    @Nullable @Valid InstrumentVersion instrument,
    @Nullable UUID corrects,
    @Nullable TrustState trustState) {}
