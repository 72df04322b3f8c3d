package dev.hearth.caseplan.person;

import dev.hearth.caseplan.answer.YesNo;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record of somebody whom the case is about; name and note are sealed under the case's key. */
@Entity
class Person {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Enumerated(EnumType.STRING)
  private PersonRole role;

  private byte[] name;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private Sex sex = Sex.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "in_mothers_care")
  private YesNo inMothersCare = YesNo.NOT_ASKED;

  private String[] symptoms = {};

  @Enumerated(EnumType.STRING)
  @Column(name = "carer_kind")
  private @Nullable CarerKind carerKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "alleged_to_have_abused")
  private AllegedToHaveAbused allegedToHaveAbused = AllegedToHaveAbused.NOT_ASKED;

  @Column(name = "working_relationship")
  private byte @Nullable [] workingRelationship;

  @Enumerated(EnumType.STRING)
  private YesNo refugee = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "outside_own_community")
  private YesNo outsideOwnCommunity = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "first_child")
  private YesNo firstChild = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "low_education")
  private YesNo lowEducation = YesNo.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "ptsd_complaints")
  private YesNo ptsdComplaints = YesNo.NOT_ASKED;

  @Column(name = "pregnant_since")
  private @Nullable LocalDate pregnantSince;

  @Column(name = "merged_into")
  private @Nullable UUID mergedInto;

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
    this.version = 1;
    this.role = role;
    this.name = sealedName.clone();
    this.birthDate = birthDate;
  }

  /** Who this is. */
  void is(PersonRole newRole, byte[] sealedName, @Nullable LocalDate newBirthDate) {
    role = newRole;
    name = sealedName.clone();
    birthDate = newBirthDate;
  }

  /** What is known of this person, in place of what was. */
  void isKnownAs(
      ChildFacts child, CarerFacts carer, MotherFacts mother, byte @Nullable [] sealedNote) {
    sex = child.sex();
    inMothersCare = child.inMothersCare();
    symptoms = child.symptoms().stream().map(Enum::name).sorted().toArray(String[]::new);
    carerKind = carer.kind();
    allegedToHaveAbused = carer.allegedToHaveAbused();
    workingRelationship = sealedNote == null ? null : sealedNote.clone();
    refugee = mother.refugee();
    outsideOwnCommunity = mother.outsideOwnCommunity();
    firstChild = mother.firstChild();
    lowEducation = mother.lowEducation();
    ptsdComplaints = mother.ptsdComplaints();
    pregnantSince = mother.pregnantSince();
  }

  void mergeInto(@Nullable UUID staying) {
    mergedInto = staying;
  }

  long changed() {
    return ++version;
  }

  KnownPerson known() {
    return new KnownPerson(
        id,
        role,
        birthDate,
        new ChildFacts(
            sex,
            inMothersCare,
            Arrays.stream(symptoms).map(Symptom::valueOf).collect(Collectors.toSet())),
        new CarerFacts(carerKind, allegedToHaveAbused, workingRelationship != null),
        new MotherFacts(
            refugee, outsideOwnCommunity, firstChild, lowEducation, ptsdComplaints, pregnantSince),
        Set.of(id));
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  PersonRole role() {
    return role;
  }

  byte[] sealedName() {
    return name.clone();
  }

  byte @Nullable [] sealedWorkingRelationship() {
    return workingRelationship == null ? null : workingRelationship.clone();
  }

  @Nullable LocalDate birthDate() {
    return birthDate;
  }

  /** The record that stays, when this one was found to be the same person. */
  @Nullable UUID mergedInto() {
    return mergedInto;
  }

  boolean isMerged() {
    return mergedInto != null;
  }
}
