package dev.hearth.safety.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hearth.guidance.situation.PoliceInvolvement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that a version of a plan says: what to do first, then whom to call, where to go, and the
 * rest. It is kept as one sealed document and never prints itself.
 */
record PlanWords(
    List<WarningSign> warningSigns,
    List<Action> actions,
    List<PersonToCall> peopleToCall,
    List<PlaceToGo> placesToGo,
    List<ForChild> children,
    List<ThingToTake> thingsToTake,
    List<Network> networks,
    @Nullable PoliceInvolvement policeInvolved,
    @Nullable String policeNote,
    List<Sharing> mayBeSharedWith,
    @Nullable String herWords) {

  PlanWords {
    warningSigns = List.copyOf(warningSigns);
    actions = List.copyOf(actions);
    peopleToCall = List.copyOf(peopleToCall);
    placesToGo = List.copyOf(placesToGo);
    children = List.copyOf(children);
    thingsToTake = List.copyOf(thingsToTake);
    networks = List.copyOf(networks);
    mayBeSharedWith = List.copyOf(mayBeSharedWith);
  }

  /** A plan that only lists what is to be done. */
  static PlanWords ofActions(List<Action> actions) {
    return new PlanWords(
        List.of(), actions, List.of(), List.of(), List.of(), List.of(), List.of(), null, null,
        List.of(), null);
  }

  /** When this shows, then that is done. */
  record WarningSign(
      @NotBlank @Size(max = 500) String sign,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid Action> actions) {
    @Override
    public String toString() {
      return "WarningSign";
    }
  }

  /** One step, and who takes it. */
  @Schema(name = "SafetyPlanAction")
  record Action(@NotNull Assignee assignee, @NotBlank @Size(max = 1000) String text) {
    @Override
    public String toString() {
      return "Action" + "[" + assignee + "]";
    }
  }

  /** Who takes a step. */
  enum Assignee {
    MOTHER,
    PRACTITIONER,
    AGENCY,
    NETWORK,
    PUV
  }

  /**
   * Somebody to call.
   *
   * @param how a number, a knock, a code word
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PersonToCall(
      @NotBlank @Size(max = 200) String name,
      @NotBlank @Size(max = 300) String how,
      @Nullable @Size(max = 1000) String note) {
    @Override
    public String toString() {
      return "PersonToCall";
    }
  }

  /** Somewhere to go, and how to get there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PlaceToGo(
      @NotBlank @Size(max = 500) String place, @Nullable @Size(max = 1000) String how) {
    @Override
    public String toString() {
      return "PlaceToGo";
    }
  }

  /**
   * What a child knows and who collects it.
   *
   * @param childId the child as the case knows it; without it there is a label
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ForChild(
      @Nullable UUID childId,
      @Nullable @Size(max = 100) String label,
      @Nullable @Size(max = 1000) String knows,
      @Nullable @Size(max = 300) String collectedBy) {
    @Override
    public String toString() {
      return "ForChild";
    }
  }

  /** A document or thing to take, and where it lies. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ThingToTake(
      @NotBlank @Size(max = 300) String what, @Nullable @Size(max = 300) String where) {
    @Override
    public String toString() {
      return "ThingToTake";
    }
  }

  /** Somebody besides her and the police who has a part in a contingency plan. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Network(@NotBlank @Size(max = 200) String who, @Nullable @Size(max = 1000) String part) {
    @Override
    public String toString() {
      return "Network";
    }
  }

  /**
   * Somebody to whom she allows the plan to be shown.
   *
   * @param what the whole plan or which part
   * @param askedAt when she was asked
   * @param withdrawnAt when she took it back
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Sharing(
      @NotNull Recipient recipient,
      @NotBlank @Size(max = 200) String name,
      @Nullable UUID agencyId,
      @NotBlank @Size(max = 500) String what,
      @NotNull Instant askedAt,
      @Nullable Instant withdrawnAt) {
    @Override
    public String toString() {
      return "Sharing" + "[" + recipient + "]";
    }
  }

  /** To whom a plan may be shown. */
  enum Recipient {
    PERSON,
    AGENCY
  }

  /** A part of a plan that can be different from the version before. */
  @Schema(name = "SafetyPlanSection")
  enum Section {
    WARNING_SIGNS,
    ACTIONS,
    PEOPLE_TO_CALL,
    PLACES_TO_GO,
    CHILDREN,
    THINGS_TO_TAKE,
    NETWORKS,
    POLICE,
    SHARING,
    AGREEMENT
  }

  /** The same plan, about which she has not said anything yet. */
  PlanWords withoutHerWords() {
    return new PlanWords(
        warningSigns,
        actions,
        peopleToCall,
        placesToGo,
        children,
        thingsToTake,
        networks,
        policeInvolved,
        policeNote,
        mayBeSharedWith,
        null);
  }

  /** Everything that is to be done, whenever. */
  Stream<Action> allActions() {
    return Stream.concat(
        actions.stream(), warningSigns.stream().flatMap(sign -> sign.actions().stream()));
  }

  boolean hasActionForMother() {
    return allActions().anyMatch(action -> action.assignee() == Assignee.MOTHER);
  }

  /** The sections whose words are not those of the version before. */
  Set<Section> changedSince(PlanWords before) {
    Set<Section> changed = EnumSet.noneOf(Section.class);
    note(changed, Section.WARNING_SIGNS, warningSigns, before.warningSigns);
    note(changed, Section.ACTIONS, actions, before.actions);
    note(changed, Section.PEOPLE_TO_CALL, peopleToCall, before.peopleToCall);
    note(changed, Section.PLACES_TO_GO, placesToGo, before.placesToGo);
    note(changed, Section.CHILDREN, children, before.children);
    note(changed, Section.THINGS_TO_TAKE, thingsToTake, before.thingsToTake);
    note(changed, Section.NETWORKS, networks, before.networks);
    note(changed, Section.POLICE, policeInvolved, before.policeInvolved);
    note(changed, Section.POLICE, policeNote, before.policeNote);
    note(changed, Section.SHARING, mayBeSharedWith, before.mayBeSharedWith);
    note(changed, Section.AGREEMENT, herWords, before.herWords);
    return changed;
  }

  private static void note(
      Set<Section> changed, Section section, @Nullable Object now, @Nullable Object before) {
    if (!Objects.equals(now, before)) {
      changed.add(section);
    }
  }

  @Override
  public String toString() {
    return "PlanWords[" + allActions().count() + " actions]";
  }
}
