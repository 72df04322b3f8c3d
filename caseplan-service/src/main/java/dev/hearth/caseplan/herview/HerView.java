package dev.hearth.caseplan.herview;

import dev.hearth.caseplan.home.HomeMessages.HomeSafety;
import dev.hearth.caseplan.home.HomeMessages.Network;
import dev.hearth.caseplan.need.NeedMessages.NeedsAnswer;
import dev.hearth.caseplan.need.NeedMessages.Practicalities;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.PastHelpAnswer;
import dev.hearth.caseplan.priority.PriorityMessages.PrioritiesAnswer;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.strength.StrengthMessages.StrengthsSaid;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known from her side, section by section in the order of the guidance.
 *
 * @param notAsked what nobody has asked her yet, in the same order
 */
@Schema(name = "HerView")
record HerView(
    UUID caseId,
    Part<NeedsAnswer> needs,
    Part<Practicalities> practicalities,
    Part<StrengthsSaid> strengths,
    Part<HomeSafety> homeSafety,
    Part<Network> network,
    Part<PrioritiesAnswer> priorities,
    Part<PastHelpAnswer> pastHelp,
    List<NotAsked> notAsked) {

  /**
   * A section.
   *
   * @param version what its own ETag names
   */
  record Part<T>(long version, T said) {}

  /** A topic that nobody has asked her about. */
  @Schema(name = "TopicNotAsked")
  record NotAsked(Section section, String topic) {}
}
