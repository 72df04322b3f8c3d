package dev.hearth.caseplan.home;

import dev.hearth.caseplan.section.Turn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody of her network, as noted in one version of the section. */
@Entity
@Immutable
@Table(name = "network_person")
class NetworkPerson {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "version")
  private long version;

  @Column(name = "position")
  private int position;

  private byte[] name;

  @Enumerated(EnumType.STRING)
  private NetworkRelation relation;

  @Column(name = "can_do")
  private byte @Nullable [] canDo;

  @Enumerated(EnumType.STRING)
  private Knows knows;

  protected NetworkPerson() {}

  NetworkPerson(
      UUID id,
      UUID personId,
      Turn turn,
      int position,
      byte[] name,
      NetworkRelation relation,
      byte @Nullable [] canDo,
      Knows knows) {
    this.id = id;
    this.personId = personId;
    this.agencyId = turn.agency();
    this.caseId = turn.caseId();
    this.version = turn.version();
    this.position = position;
    this.name = name.clone();
    this.relation = relation;
    this.canDo = canDo == null ? null : canDo.clone();
    this.knows = knows;
  }

  UUID id() {
    return id;
  }

  /** Who it is, in every version. */
  UUID personId() {
    return personId;
  }

  byte[] name() {
    return name.clone();
  }

  NetworkRelation relation() {
    return relation;
  }

  byte @Nullable [] canDo() {
    return canDo == null ? null : canDo.clone();
  }

  Knows knows() {
    return knows;
  }
}
