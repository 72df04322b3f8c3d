package dev.hearth.caseplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an item waits, and since when. */
@Embeddable
class Hold {
  @Enumerated(EnumType.STRING)
  @Column(name = "held_because")
  private HeldBecause because;

  @Column(name = "held_at")
  private Instant at;

  @Column(name = "held_words")
  private byte @Nullable [] words;

  protected Hold() {}

  Hold(HeldBecause because, Instant at, byte @Nullable [] sealedWords) {
    this.because = because;
    this.at = at;
    this.words = sealedWords == null ? null : sealedWords.clone();
  }

  HeldBecause because() {
    return because;
  }

  Instant at() {
    return at;
  }

  byte @Nullable [] sealedWords() {
    return words == null ? null : words.clone();
  }
}
