package dev.hearth.caseplan.plan;

/**
 * What the practice rules need to know of a goal (MOT-07).
 *
 * @param inHerWords whether her words are on record
 */
record GoalFacts(boolean inHerWords, DecidedWith decidedWith, GoalState state) {}
