package dev.hearth.caseplan.plan;

/** Whether she has her safety plan in hand. */
enum HandedOver {
  YES,
  NO
}
