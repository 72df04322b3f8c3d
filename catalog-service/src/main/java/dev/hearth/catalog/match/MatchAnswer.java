package dev.hearth.catalog.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.hearth.catalog.intervention.EntryConditionCode;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.InterventionKind;
import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.SourceReference;
import dev.hearth.guidance.situation.BasicNeed;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Every candidate in one of four groups, each with its reasons.
 *
 * @param catalogue which state of the catalogue answered
 * @param notAsked what was not asked and would say more, or move something
 * @param groups the four groups in their order; one can be empty
 */
@Schema(name = "MatchAnswer")
record MatchAnswer(State catalogue, List<NotAsked> notAsked, List<Group> groups) {

  /**
   * A state of the common catalogue.
   *
   * @param change the number of the last change in it
   * @param day the day, in UTC, for which its entries are valid
   */
  @Schema(name = "MatchedCatalogueState")
  record State(long change, LocalDate day) {}

  /**
   * Something that was not asked.
   *
   * @param needs the needs that were not asked; there for NEEDS only
   */
  @Schema(name = "MatchNotAsked")
  @JsonInclude(Include.NON_EMPTY)
  record NotAsked(What what, String text, List<BasicNeed> needs) {
    NotAsked(What what) {
      this(what, List.of());
    }

    NotAsked(What what, List<BasicNeed> needs) {
      this(what, what.text, needs);
    }

    /** What can be left unasked and matters to the answer as a whole. */
    enum What {
      SAFETY(
          "Safety was not asked: nothing is put off for it here. Check it before anything starts."),
      CHILD_AGE(
          "The child's age was not told: nothing that is for certain ages fits until it is known."),
      WEEKS_PREGNANT(
          "The weeks of the pregnancy were not told: without them she counts as not pregnant, and"
              + " what begins before birth does not fit."),
      MALTREATMENT(
          "What happened to the child was not told: where that is open, an entry stays among what"
              + " fits. Ask before you choose it."),
      CONTEXTS(
          "The child's circumstances were not told: an entry that may be for one of them stays"
              + " among what fits, although nothing told meets it yet. Ask before you choose it."),
      NEEDS("Needs were not asked: an unmet one would come first."),
      PAST_HELP("What help she had before was not asked: something here may have hurt her."),
      PAST_HELP_UNNAMED(
          "Some help she had before names no entry and no class that the catalogue knows: look"
              + " yourself whether anything here is like it."),
      FIRST_OR_HESITANT_CONTACT(
          "Whether help is new to her, or she hesitates, was not asked: easy help might come first."),
      REFUGEE(
          "Whether she is a refugee was not asked: Narrative Exposure Therapy might come first.");

      private final String text;

      What(String text) {
        this.text = text;
      }
    }
  }

  /** A group with what stands in it, in its order. */
  @Schema(name = "MatchedGroup")
  record Group(MatchGroup group, List<Entry> entries) {}

  /**
   * A candidate.
   *
   * @param local whether it is an intervention of the caller's own agency
   * @param place why it stands where it does within its group
   * @param reasons why it does not stand among what fits now; empty in FITS
   * @param open checks that what was not asked leaves open
   * @param evidence what the sources say of its effect, and whom they cite
   * @param disagreements where other public sources disagree with ours
   */
  @Schema(name = "MatchedEntry")
  record Entry(
      String code,
      int version,
      String name,
      InterventionKind kind,
      @Nullable String classCode,
      boolean local,
      Place place,
      List<Reason> reasons,
      List<Reason> open,
      List<Note> notes,
      List<Intervention.Evidence> evidence,
      List<String> disagreements) {}

  /**
   * Why an entry stands where it does.
   *
   * @param rule the code of the practice rule, or CODE where no rule puts it before others: those
   *     stand by their codes, in the order of the alphabet
   */
  @Schema(name = "MatchedPlace")
  record Place(@Schema(enumeration = {"LOW-01", "ELI-04", "CODE"}) String rule, String text) {
    static final Place BY_CODE =
        new Place("CODE", "No rule puts it before others here; these stand by their codes.");

    static Place by(RuleCard card) {
      return new Place(card.code(), card.statement());
    }
  }

  /**
   * A check that failed, or one that is open.
   *
   * @param conditions which conditions of entry; there for ENTRY_CONDITION_NOT_MET only
   * @param needs which needs, the most basic first; there for BASIC_NEED_UNMET only
   */
  @Schema(name = "MatchReason")
  @JsonInclude(Include.NON_EMPTY)
  record Reason(ReasonCode code, List<Condition> conditions, List<BasicNeed> needs) {
    Reason(ReasonCode code) {
      this(code, List.of(), List.of());
    }
  }

  /**
   * A condition of entry.
   *
   * @param code null where it has none; somebody has to look at it then
   * @param words as the catalogue has it
   * @param source whether our sources state it or another public source
   * @param answer where it is open: what came of asking her
   */
  @Schema(name = "MatchedCondition")
  record Condition(
      @Nullable EntryConditionCode code,
      String words,
      Intervention.ConditionSource source,
      @JsonInclude(Include.NON_NULL) @Nullable Said answer) {
    Condition leftOpen(Said came) {
      return new Condition(code, words, source, came);
    }
  }

  /**
   * What a practice rule says of an entry.
   *
   * @param rule the code of the rule
   * @param source where the rule comes from
   * @param words her own, as they were sent
   * @param alike what it has in common with what she had before
   * @param needs the unmet needs it is about
   */
  @Schema(name = "MatchNote")
  @JsonInclude(Include.NON_EMPTY)
  record Note(
      String rule,
      String text,
      Source source,
      List<String> words,
      List<Mark> alike,
      List<BasicNeed> needs) {

    /** It may hold her words. */
    @Override
    public String toString() {
      return "Note " + rule;
    }
  }

  /** A place in one of the five documents. */
  @Schema(name = "MatchNoteSource")
  record Source(String document, String section) {
    static Source of(SourceReference source) {
      return new Source(source.document().id(), source.section());
    }
  }
}
