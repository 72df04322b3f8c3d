package dev.hearth.caseplan.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A version as it lies in the database; no row of it ever changes. */
@Entity
@Table(name = "kept_version")
@IdClass(KeptVersion.Key.class)
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class KeptVersion {
  @Id
  @Enumerated(EnumType.STRING)
  private Thing thing;

  @Id
  @Column(name = "thing_id")
  private UUID thingId;

  @Id private long version;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  private byte[] document;

  protected KeptVersion() {}

  KeptVersion(
      Key key, UUID agencyId, UUID caseId, Instant madeAt, String madeBy, byte[] sealedDocument) {
    this.thing = key.thing();
    this.thingId = key.thingId();
    this.version = key.version();
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    this.document = sealedDocument.clone();
  }

  /** What it is a version of, and its number from 1. */
  record Key(Thing thing, UUID thingId, long version) implements Serializable {
    String place() {
      return thing + "/" + thingId + "/" + version;
    }
  }

  Key key() {
    return new Key(thing, thingId, version);
  }

  UUID caseId() {
    return caseId;
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }

  byte[] sealedDocument() {
    return document.clone();
  }
}
