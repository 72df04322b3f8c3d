package dev.hearth.caseplan.pasthelp;

/** What is asked of her past. */
enum PastHelpTopic {
  PAST_HELP
}
