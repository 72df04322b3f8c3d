package dev.hearth.caseplan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom the case is about; the name is sealed under the case's key. */
@Entity
class Person {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private PersonRole role;

  private byte[] name;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  protected Person() {}

  Person(
      UUID agencyId,
      UUID id,
      UUID caseId,
      PersonRole role,
      byte[] sealedName,
      @Nullable LocalDate birthDate) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.role = role;
    this.name = sealedName.clone();
    this.birthDate = birthDate;
  }

  UUID id() {
    return id;
  }

  PersonRole role() {
    return role;
  }

  byte[] sealedName() {
    return name.clone();
  }

  @Nullable LocalDate birthDate() {
    return birthDate;
  }
}
