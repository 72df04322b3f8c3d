package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the practice rules need to know of past help: codes and keys, none of her words. */
@ApplicationScoped
public class PastHelpFacts {
  private final Sections sections;
  private final Topics topics;
  private final PastHelps pastHelps;

  PastHelpFacts(Sections sections, Topics topics, PastHelps pastHelps) {
    this.sections = sections;
    this.topics = topics;
    this.pastHelps = pastHelps;
  }

  /**
   * The facts of one case.
   *
   * @param considered whether it is noted how what helped before was considered (PAST-03)
   */
  public record Facts(
      PastHelpStatus status, List<ExperienceFacts> experiences, boolean considered) {}

  /**
   * The facts of one experience.
   *
   * @param interventionCode the catalogue's code, if it could be named
   * @param classCode the code of a class of the catalogue, if it could be named
   * @param providerKey the agency's id, or the key of a name within the case
   * @param purposeNoted whether it is noted what she thought it was for
   * @param effect null when it was not asked
   */
  public record ExperienceFacts(
      UUID id,
      @Nullable String interventionCode,
      @Nullable String classCode,
      @Nullable UUID providerKey,
      boolean purposeNoted,
      @Nullable HelpEffect effect) {}

  /** Reads them in the present transaction. */
  @Transactional(TxType.MANDATORY)
  public Facts of(UUID caseId) {
    long version = sections.version(caseId, Section.PAST_HELP);
    return new Facts(
        topics
            .codes(caseId, Section.PAST_HELP, PastHelpTopic.class, PastHelpStatus.class)
            .getOrDefault(PastHelpTopic.PAST_HELP, PastHelpStatus.NOT_ASKED),
        pastHelps.rows(caseId, version).stream().map(PastHelpFacts::facts).toList(),
        topics.isNoted(caseId, Section.PAST_HELP, PastHelpTopic.PAST_HELP));
  }

  private static ExperienceFacts facts(PastHelp row) {
    UUID agency = row.providerAgencyId();
    return new ExperienceFacts(
        row.id(),
        row.interventionCode(),
        row.classCode(),
        agency == null ? row.providerNameId() : agency,
        row.purposeNoted(),
        row.effect());
  }
}
