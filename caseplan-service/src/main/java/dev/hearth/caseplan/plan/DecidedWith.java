package dev.hearth.caseplan.plan;

/** How a goal came about. */
enum DecidedWith {
  TOGETHER,
  HER_ALONE,
  WORKER,
  NOT_RECORDED
}
