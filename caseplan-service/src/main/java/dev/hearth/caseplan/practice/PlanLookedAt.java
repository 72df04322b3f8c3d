package dev.hearth.caseplan.practice;

import java.time.Instant;
import java.util.UUID;

/** The plan that a step is about: what a child saw or said of another one counts nothing here. */
public record PlanLookedAt(UUID id, Instant draftedAt) {}
