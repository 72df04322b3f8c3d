package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one place where the common catalogue changes. Each change is a row, a number in {@code
 * catalogue_change} and an event in the same transaction: all of it is there or none.
 */
@ApplicationScoped
public class Publishing {
  private final PublishingRepository repository;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Clock clock;

  Publishing(PublishingRepository repository, Outbox outbox, ObjectMapper json, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  /** One at a time publishes, whatever replica it is; the turn ends with the transaction. */
  @Transactional(TxType.MANDATORY)
  public void awaitTurn() {
    repository.awaitTurn();
  }

  /** Everything published so far, as of this turn. */
  @Transactional(TxType.MANDATORY)
  public PublishedSoFar soFar() {
    return new PublishedSoFar(repository.versions());
  }

  /**
   * Publishes content as the next version of its code. To be called in one's turn.
   *
   * @param version one more than the newest
   * @param by the editor's subject; null for what comes with a release
   */
  @Transactional(TxType.MANDATORY)
  public void publish(EntryContent content, int version, Validity validity, @Nullable String by) {
    Instant now = clock.instant();
    Intervention entry = content.intervention();
    repository.insert(content, version, validity, by, now);
    repository.number(entry.code(), version, "PUBLISHED", now);
    tell(new KeptVersion(entry, version, content.hash(), validity, by, false, null));
  }

  /**
   * Takes an entry out: its newest version and all before it. To be called in one's turn.
   *
   * @param proposedBy the subject of another editor than {@code approvedBy}
   */
  @Transactional(TxType.MANDATORY)
  public void retire(
      KeptVersion newest,
      RetirementReason reason,
      @Nullable String successorCode,
      String proposedBy,
      String approvedBy) {
    Instant now = clock.instant();
    repository.retire(
        newest.code(),
        newest.version(),
        new Retirement(now, reason, successorCode),
        proposedBy,
        approvedBy);
    repository.number(newest.code(), newest.version(), "RETIRED", now);
    repository.versions().stream()
        .filter(version -> version.code().equals(newest.code()))
        .forEach(this::tell);
  }

  /** When an entry was last taken out, as of this turn. */
  @Transactional(TxType.MANDATORY)
  public Optional<Instant> retiredAt(String code) {
    return repository.retiredAt(code);
  }

  /** Notes that there is another translation of a version. To be called in one's turn. */
  @Transactional(TxType.MANDATORY)
  public void translated(String code, int version) {
    repository.number(code, version, "TRANSLATED", clock.instant());
  }

  /**
   * Tells every version again of which the events of this release tell more than any did before, so
   * that their readers fill in what they lack.
   */
  @Transactional(TxType.MANDATORY)
  void tellWhatIsNew() {
    repository.versions().forEach(this::tell);
  }

  private void tell(KeptVersion version) {
    InterventionPublished event = InterventionPublished.of(version);
    String hash = Fingerprint.of(json.valueToTree(event).toString());
    if (repository.isToldFirst(event.code(), event.version(), hash)) {
      outbox.publish(
          InterventionPublished.TOPIC, event.key(), InterventionPublished.TYPE, null, event);
    }
  }
}
