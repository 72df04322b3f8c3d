package dev.hearth.caseplan.circumstances;

/** Whether she was asked how she sees her standing among the people around her. */
public enum CommunityViewState {
  NOT_ASKED,
  ANSWERED,
  CHOSE_NOT_TO_SAY
}
