package dev.hearth.caseplan.home;

/** What is asked of her network. */
enum NetworkTopic {
  NEARBY
}
