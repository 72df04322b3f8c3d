package dev.hearth.catalog.intervention;

/** Where content of a release waits that would otherwise replace what editors have published. */
public interface ReleaseReview {
  /**
   * Puts content in review, in the name of no editor. The same content of the same entry is put
   * there once, whatever became of it.
   *
   * @param basedOn the newest version at present; 0 when the code was never published
   */
  void putInReview(EntryContent content, int basedOn);
}
