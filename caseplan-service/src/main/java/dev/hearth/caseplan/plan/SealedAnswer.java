package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.AgreementState;
import org.jspecify.annotations.Nullable;

/**
 * What the mother answered about an item, her words sealed.
 *
 * @param startRequest her words when she asks to go ahead although safety or basics are open
 * @param statutoryOrder the reference of an order that imposes the item
 */
record SealedAnswer(
    AgreementState state,
    byte @Nullable [] words,
    byte @Nullable [] startRequest,
    byte @Nullable [] statutoryOrder) {}
