package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.pasthelp.PastHelpMessages.Experience;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.WhoSaid;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One experience of help, as recorded in one version of the section. */
@Entity
@Immutable
@Table(name = "past_help")
class PastHelp {
  @Id
  @Column(name = "row_id")
  private UUID rowId;

  private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "version")
  private long version;

  @Column(name = "position")
  private int position;

  private byte[] what;

  @Enumerated(EnumType.STRING)
  @Column(name = "who_said")
  private WhoSaid whoSaid;

  @Column(name = "intervention_code")
  private @Nullable String interventionCode;

  @Column(name = "class_code")
  private @Nullable String classCode;

  @Column(name = "provider_agency_id")
  private @Nullable UUID providerAgencyId;

  @Column(name = "provider_name_id")
  private @Nullable UUID providerNameId;

  private @Nullable Integer year;
  private byte @Nullable [] purpose;

  @Enumerated(EnumType.STRING)
  private @Nullable HelpEffect effect;

  @Column(name = "what_it_did")
  private byte @Nullable [] whatItDid;

  protected PastHelp() {}

  /** The three texts of an experience, sealed. */
  record Sealed(byte[] what, byte @Nullable [] purpose, byte @Nullable [] whatItDid) {}

  PastHelp(
      UUID rowId,
      Turn turn,
      int position,
      Experience experience,
      @Nullable UUID providerNameId,
      Sealed sealed) {
    this.rowId = rowId;
    this.id = experience.id();
    this.agencyId = turn.agency();
    this.caseId = turn.caseId();
    this.version = turn.version();
    this.position = position;
    this.what = sealed.what();
    this.whoSaid = Objects.requireNonNullElse(experience.whoSaid(), WhoSaid.MOTHER);
    this.interventionCode = experience.interventionCode();
    this.classCode = experience.classCode();
    this.providerAgencyId = experience.provider() == null ? null : experience.provider().agencyId();
    this.providerNameId = providerNameId;
    this.year = experience.year();
    this.purpose = sealed.purpose();
    this.effect = experience.effect();
    this.whatItDid = sealed.whatItDid();
  }

  UUID rowId() {
    return rowId;
  }

  UUID id() {
    return id;
  }

  Sealed sealed() {
    return new Sealed(what, purpose, whatItDid);
  }

  WhoSaid whoSaid() {
    return whoSaid;
  }

  @Nullable String interventionCode() {
    return interventionCode;
  }

  @Nullable String classCode() {
    return classCode;
  }

  @Nullable UUID providerAgencyId() {
    return providerAgencyId;
  }

  @Nullable UUID providerNameId() {
    return providerNameId;
  }

  @Nullable Integer year() {
    return year;
  }

  boolean purposeNoted() {
    return purpose != null;
  }

  @Nullable HelpEffect effect() {
    return effect;
  }
}
