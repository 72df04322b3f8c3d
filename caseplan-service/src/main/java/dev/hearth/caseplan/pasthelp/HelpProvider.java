package dev.hearth.caseplan.pasthelp;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A provider that is known by name only; its random id stands for the name. */
@Entity
@Immutable
@Table(name = "help_provider")
class HelpProvider {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  private byte[] name;

  protected HelpProvider() {}

  HelpProvider(UUID agencyId, UUID id, UUID caseId, byte[] name) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.name = name.clone();
  }

  UUID id() {
    return id;
  }

  byte[] name() {
    return name.clone();
  }
}
