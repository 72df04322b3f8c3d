package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.BuildingBlock;
import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.DeliveryFormat;
import dev.hearth.catalog.intervention.InterventionKind;
import dev.hearth.catalog.intervention.Recipient;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.MaltreatmentType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to look for. Whatever is null does not narrow the answer; where several are given, all must
 * hold.
 *
 * @param text words in names, aliases, aims and evidence, up to sixteen; each must be found,
 *     inflected or misspelt
 * @param kind what sort of help
 * @param classCode the class that it is an example of
 * @param block the building block that it works on
 * @param maltreatmentType harm that the entry names
 * @param context circumstances that the entry names
 * @param recipient who takes part
 * @param format how it is given
 * @param ageMonths the child's age that the entry's band for matching holds, in completed months;
 *     an entry without a band holds any
 * @param lowThreshold whether it is easy to enter
 * @param safetyGate what it waits for
 * @param source id of one of the five documents
 * @param language BCP 47 tag; what is translated into it, and everything for English
 * @param selectable whether it may be put into a plan
 * @param cursor the next of an earlier answer to the same question
 * @param limit how many, 1 to 100; 20 when left out
 */
record SearchQuestion(
    @Nullable @Size(min = 1, max = 200) String text,
    @Nullable InterventionKind kind,
    @Nullable
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+){0,49}", message = "must be the code of a class")
        @Size(max = 100)
        String classCode,
    @Nullable BuildingBlock block,
    @Nullable MaltreatmentType maltreatmentType,
    @Nullable CaseContext context,
    @Nullable Recipient recipient,
    @Nullable DeliveryFormat format,
    @Nullable @Min(0) @Max(1200) Integer ageMonths,
    @Nullable Boolean lowThreshold,
    @Nullable InterventionSafetyGate safetyGate,
    @Nullable
        @Pattern(
            regexp =
                "interventions-for-mothers|nice-scie-quick-guide"
                    + "|parenting-interventions-fact-sheet|tutor-of-resilience"
                    + "|case-planning-with-mothers",
            message = "must be the id of one of the five sources")
        String source,
    @Nullable
        @Pattern(
            regexp = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?",
            message = "must be a BCP 47 tag such as nl or pt-BR")
        String language,
    @Nullable Boolean selectable,
    @Nullable @Size(max = 500) String cursor,
    @Nullable @Min(1) @Max(100) Integer limit) {
  private static final int USUAL_LIMIT = 20;

  int limitOrUsual() {
    return limit == null ? USUAL_LIMIT : limit;
  }

  /** The same question for another page. */
  SearchQuestion withoutPage() {
    return new SearchQuestion(
        text,
        kind,
        classCode,
        block,
        maltreatmentType,
        context,
        recipient,
        format,
        ageMonths,
        lowThreshold,
        safetyGate,
        source,
        language,
        selectable,
        null,
        null);
  }

  /** Says nothing of what is asked, so that no log that prints it holds a search. */
  @Override
  public String toString() {
    return "SearchQuestion";
  }
}
