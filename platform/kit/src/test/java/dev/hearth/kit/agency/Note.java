package dev.hearth.kit.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The smallest thing an agency can own. */
@Entity
class Note {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private String text;

  protected Note() {}

  Note(UUID agency, String text) {
    this.id = UUID.randomUUID();
    this.agency = agency;
    this.text = text;
  }

  UUID id() {
    return id;
  }
}
