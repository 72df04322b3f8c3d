package dev.hearth.caseplan.home;

import dev.hearth.caseplan.home.HomeMessages.HomeSafety;
import dev.hearth.caseplan.home.HomeMessages.Wish;
import dev.hearth.caseplan.section.Answered;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;

/** Records and reads what would make her feel safer at home. */
@ApplicationScoped
@Transactional
public class Homes {
  private final Sections sections;
  private final Topics topics;

  Homes(Sections sections, Topics topics) {
    this.sections = sections;
    this.topics = topics;
  }

  /** Her wish about each measure. */
  public Versioned<HomeSafety> read(UUID caseId) {
    long version = sections.read(caseId, Section.HOME_SAFETY);
    return new Versioned<>(
        new HomeSafety(
            topics
                .read(caseId, Section.HOME_SAFETY, HomeSafetyMeasure.class, WishStatus.class)
                .stream()
                .map(
                    wish ->
                        new Wish(
                            wish.topic(),
                            wish.status(),
                            wish.whoSaid(),
                            wish.saidAt(),
                            wish.note()))
                .toList()),
        version);
  }

  /** The codes alone. */
  @Transactional(TxType.MANDATORY)
  public Map<HomeSafetyMeasure, WishStatus> codes(UUID caseId) {
    return topics.codes(caseId, Section.HOME_SAFETY, HomeSafetyMeasure.class, WishStatus.class);
  }

  long record(UUID caseId, HomeSafety request, long expected) {
    Turn turn = sections.change(caseId, Section.HOME_SAFETY, expected);
    topics.recordAll(
        turn,
        "wishes",
        request.wishes().stream()
            .map(
                wish ->
                    new Answered<>(
                        wish.measure(), wish.status(), wish.whoSaid(), wish.saidAt(), wish.note()))
            .toList(),
        HomeSafetyMeasure.class,
        WishStatus.NOT_ASKED);
    return turn.version();
  }
}
