package dev.hearth.catalog.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.catalog.intervention.ReleaseReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Content of a release as drafts in review, which any editor may publish or send back. */
@ApplicationScoped
class ReleasedDrafts implements ReleaseReview {
  private final DraftRepository repository;
  private final ObjectMapper json;
  private final Clock clock;

  ReleasedDrafts(DraftRepository repository, ObjectMapper json, Clock clock) {
    this.repository = repository;
    this.json = json;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void putInReview(EntryContent content, int basedOn) {
    try {
      repository.insert(
          Draft.ofRelease(
              UUID.randomUUID(),
              content.intervention().code(),
              basedOn,
              json.readTree(content.text()),
              clock.instant()),
          content.hash());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read once can be read again", e);
    }
  }
}
