package dev.hearth.caseplan.person;

import dev.hearth.caseplan.answer.YesNo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of persons over REST, and what is answered. */
final class PersonMessages {
  private PersonMessages() {}

  /**
   * A person, whole: role and name are enough, and what is left out was not asked. Only an
   * allegation against a carer stays until another answer is sent.
   *
   * @param child only for a CHILD
   * @param carer for a CARER, who says at least the kind, for a PRIMARY_CARER, and for the MOTHER,
   *     who has no kind
   * @param mother for the MOTHER and a PRIMARY_CARER
   */
  record PutPerson(
      @NotNull PersonRole role,
      @NotBlank @Size(max = 200) String name,
      @Nullable @PastOrPresent LocalDate birthDate,
      @Nullable @Valid ChildSaid child,
      @Nullable @Valid CarerSaid carer,
      @Nullable @Valid MotherSaid mother) {
    @Override
    public String toString() {
      return "PutPerson[" + role + "]";
    }
  }

  record ChildSaid(
      @Nullable Sex sex,
      @Nullable YesNo inMothersCare,
      @Nullable @Size(max = 6) Set<@NotNull Symptom> symptoms) {
    ChildFacts facts() {
      return new ChildFacts(
          sex == null ? Sex.NOT_ASKED : sex,
          YesNo.orNotAsked(inMothersCare),
          symptoms == null ? Set.of() : symptoms);
    }
  }

  /**
   * About a carer.
   *
   * @param allegedToHaveAbused asked of everybody who may take part in a child's therapy; left out,
   *     it stays as it was
   * @param workingRelationship how working with this carer goes, in the worker's words
   */
  record CarerSaid(
      @Nullable CarerKind kind,
      @Nullable AllegedToHaveAbused allegedToHaveAbused,
      @Nullable @Size(max = 2000) String workingRelationship) {
    @Override
    public String toString() {
      return "CarerSaid[" + kind + "]";
    }
  }

  /**
   * About the mother, each as far as she was asked.
   *
   * @param pregnantWeeks as of today; left out when she is not pregnant, as far as anybody knows
   */
  record MotherSaid(
      @Nullable YesNo refugee,
      @Nullable YesNo outsideOwnCommunity,
      @Nullable YesNo firstChild,
      @Nullable YesNo lowEducation,
      @Nullable YesNo ptsdComplaints,
      @Nullable @Min(0) @Max(MotherFacts.MOST_WEEKS) Integer pregnantWeeks) {
    MotherFacts facts(@Nullable LocalDate pregnantSince) {
      return new MotherFacts(
          YesNo.orNotAsked(refugee),
          YesNo.orNotAsked(outsideOwnCommunity),
          YesNo.orNotAsked(firstChild),
          YesNo.orNotAsked(lowEducation),
          YesNo.orNotAsked(ptsdComplaints),
          pregnantSince);
    }
  }

  /** Names the record that stays. */
  @Schema(name = "MergePerson")
  record Merge(@NotNull UUID into) {}

  /**
   * A person as recorded.
   *
   * @param mergedInto the record that stays, when this one was found to be the same person
   * @param mergedRecords the other records of the same person, each as it was kept
   */
  @Schema(name = "CasePersonAnswer")
  record PersonAnswer(
      UUID id,
      PersonRole role,
      String name,
      @Nullable LocalDate birthDate,
      @Nullable ChildSaid child,
      @Nullable CarerSaid carer,
      @Nullable MotherSaid mother,
      @Nullable UUID mergedInto,
      List<PersonAnswer> mergedRecords) {
    @Override
    public String toString() {
      return "PersonAnswer[" + id + "]";
    }
  }
}
