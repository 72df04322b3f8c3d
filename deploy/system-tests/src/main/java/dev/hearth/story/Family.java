package dev.hearth.story;

import java.util.List;
import java.util.UUID;

/** The ids that one telling of the story uses; new ones each time. */
public final class Family {
  /** The case. */
  public final UUID caseId = UUID.randomUUID();

  /** The mother. */
  public final UUID mother = UUID.randomUUID();

  /** Her child. */
  public final UUID child = UUID.randomUUID();

  /** A visit. */
  public final UUID contactId = UUID.randomUUID();

  /** A conversation with the child. */
  public final UUID conversationId = UUID.randomUUID();

  /** A decision about the child. */
  public final UUID decisionId = UUID.randomUUID();

  /** The plan. */
  public final UUID planId = UUID.randomUUID();

  /** The item that is therapy for the mother. */
  public final UUID therapy = UUID.randomUUID();

  /** The three tasks that are asked of her. */
  public final List<UUID> tasks = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

  /** The task for the person using violence. */
  public final UUID puvTask = UUID.randomUUID();

  /** What matters most to her. */
  public final UUID priority = UUID.randomUUID();

  /** What matters to her for her child. */
  public final UUID priorityForSam = UUID.randomUUID();

  /** Help that she had before. */
  public final UUID pastHelp = UUID.randomUUID();

  /** What the plan is for. */
  public final UUID goal = UUID.randomUUID();

  /** Her consent. */
  public final UUID releaseId = UUID.randomUUID();

  /** The referral. */
  public final UUID referralId = UUID.randomUUID();

  /** The assessment. */
  public final UUID assessmentId = UUID.randomUUID();

  /** What overtakes it. */
  public final UUID triggerId = UUID.randomUUID();

  /** The protection order. */
  public final UUID orderId = UUID.randomUUID();

  /** Its breach. */
  public final UUID breachId = UUID.randomUUID();

  /** Somebody's conflict of interest, when one is declared. */
  public final UUID conflictId = UUID.randomUUID();

  /** The handover of the lead role, when it is offered. */
  public final UUID handoverId = UUID.randomUUID();

  /** The partner's subscription. */
  public final UUID subscription = UUID.randomUUID();
}
