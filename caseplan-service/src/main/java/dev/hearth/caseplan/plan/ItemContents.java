package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.KnownIntervention;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.plan.PlanMessages.InterventionRef;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks what is asked of an item against the catalogue, and makes its content of it. */
@ApplicationScoped
class ItemContents {
  private final KnownInterventions interventions;
  private final ItemReferences references;
  private final PlanWords words;
  private final Clock clock;

  ItemContents(
      KnownInterventions interventions, ItemReferences references, PlanWords words, Clock clock) {
    this.interventions = interventions;
    this.references = references;
    this.words = words;
    this.clock = clock;
  }

  ItemContent check(CasePlan plan, UUID itemId, PutItem request) {
    boolean involvesMother = request.involvesMother() || request.assignee() == Assignee.MOTHER;
    if (request.takenOn() && involvesMother) {
      throw Problems.badField(
          "takenOn", "is for items without the mother; record her own yes as her agreement");
    }
    KnownIntervention intervention = intervention(plan, itemId, request.intervention());
    references.check(plan, itemId, request);
    checkFormats(request, intervention);
    ItemWords itemWords = words.of(plan, itemId);
    KeptDetails details = KeptDetails.of(plan, request, itemWords);
    KeptDetails before = plan.item(itemId).map(PlannedItem::details).orElseGet(KeptDetails::none);
    return new ItemContent(
        words.sealText(plan, PlanWords.TITLE, request.title()),
        titleChanged(plan, itemId, request.title()),
        kind(request, intervention),
        intervention == null ? null : intervention.code(),
        intervention == null ? null : intervention.version(),
        intervention == null ? null : intervention.safetyGate(),
        request.assignee(),
        request.purpose(),
        request.target(),
        involvesMother,
        details,
        // The words are sealed anew each time; what they open to tells whether they changed.
        details.differences(before, itemWords),
        request.takenOn());
  }

  private @Nullable KnownIntervention intervention(
      CasePlan plan, UUID itemId, @Nullable InterventionRef ref) {
    if (ref == null) {
      return null;
    }
    KnownIntervention found =
        interventions
            .find(ref.code(), ref.version())
            .orElseThrow(
                () ->
                    Problems.badField(
                        "intervention", "must be a code and version of the published catalogue"));
    if (!found.selectable()) {
      throw Problems.badField(
          "intervention", "is a class or a comparison; choose one that can be offered");
    }
    boolean hasItAlready = plan.item(itemId).filter(item -> item.isTakenFrom(ref)).isPresent();
    if (!hasItAlready) {
      requireOffered(found);
    }
    return found;
  }

  private void requireOffered(KnownIntervention intervention) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (intervention.isRetired()) {
      throw Problems.badField(
          "intervention", "was taken out of the catalogue; choose one that is offered today");
    }
    if (intervention.isYetToCome(today)) {
      throw Problems.badField(
          "intervention", "is not offered yet; choose a version that counts today");
    }
    if (intervention.isOver(today)) {
      throw Problems.badField(
          "intervention", "is offered no longer; choose a version that counts today");
    }
  }

  private static void checkFormats(PutItem request, @Nullable KnownIntervention intervention) {
    boolean saidByTheCatalogue = intervention != null && intervention.saysItsFormats();
    if (saidByTheCatalogue && request.formats() != null && !request.formats().isEmpty()) {
      throw Problems.badField("formats", "must be left out: the catalogue says them");
    }
  }

  private static ItemKind kind(PutItem request, @Nullable KnownIntervention intervention) {
    ItemKind asked = request.kind();
    if (intervention != null) {
      if (asked != null && asked != intervention.kind()) {
        throw Problems.badField("kind", "must be left out or be " + intervention.kind());
      }
      return intervention.kind();
    }
    if (asked == null) {
      throw Problems.badField("kind", "must be given when no intervention is named");
    }
    return asked;
  }

  private boolean titleChanged(CasePlan plan, UUID itemId, String title) {
    return plan.item(itemId)
        .map(item -> !title.equals(words.open(plan, PlanWords.TITLE, item.sealedTitle())))
        .orElse(true);
  }
}
