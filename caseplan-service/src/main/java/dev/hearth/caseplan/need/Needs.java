package dev.hearth.caseplan.need;

import dev.hearth.caseplan.need.NeedMessages.NeedAnswer;
import dev.hearth.caseplan.need.NeedMessages.NeedSaid;
import dev.hearth.caseplan.need.NeedMessages.NeedsAnswer;
import dev.hearth.caseplan.need.NeedMessages.Practicalities;
import dev.hearth.caseplan.need.NeedMessages.PracticalityAnswered;
import dev.hearth.caseplan.need.NeedMessages.RecordNeeds;
import dev.hearth.caseplan.section.Answered;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Records and reads her needs, and what must be in place first. */
@ApplicationScoped
@Transactional
public class Needs {
  private final Sections sections;
  private final Topics topics;
  private final Standings standings;
  private final Clock clock;

  Needs(Sections sections, Topics topics, Standings standings, Clock clock) {
    this.sections = sections;
    this.topics = topics;
    this.standings = standings;
    this.clock = clock;
  }

  /** The four needs, safety first and as computed. */
  public Versioned<NeedsAnswer> read(UUID caseId) {
    long version = sections.read(caseId, Section.NEEDS);
    SafetyFacts safety = standings.now(caseId).facts();
    Instant now = clock.instant();
    List<NeedAnswer> needs =
        topics.read(caseId, Section.NEEDS, BasicNeed.class, NeedStatus.class).stream()
            .map(need -> need.topic() == BasicNeed.SAFETY ? computed(safety, now) : answer(need))
            .toList();
    return new Versioned<>(new NeedsAnswer(needs), version);
  }

  long record(UUID caseId, RecordNeeds request, long expected) {
    Turn turn = sections.change(caseId, Section.NEEDS, expected);
    List<NeedSaid> said = request.said() == null ? List.of() : request.said();
    Map<BasicNeed, NeedStatus> before =
        topics.codes(caseId, Section.NEEDS, BasicNeed.class, NeedStatus.class);
    Set<BasicNeed> silent = EnumSet.of(BasicNeed.HOUSING, BasicNeed.FOOD, BasicNeed.MATERIAL);
    for (int i = 0; i < said.size(); i++) {
      NeedSaid each = said.get(i);
      if (each.need() == BasicNeed.SAFETY) {
        throw Problems.badField(
            "said[" + i + "].need", "must not be SAFETY: it follows the safety standing");
      }
      if (!silent.remove(each.need())) {
        throw Problems.badField("said", "must name each need once");
      }
      topics.record(
          turn,
          "said[" + i + "].",
          new Answered<>(
              each.need(), request.of(each.need()), each.whoSaid(), each.saidAt(), each.note()));
    }
    for (BasicNeed need : silent) {
      if (request.of(need) != before.get(need)) {
        topics.record(turn, "", new Answered<>(need, request.of(need), null, null, null));
      }
    }
    return turn.version();
  }

  /** What may have to be in place first. */
  public Versioned<Practicalities> readPracticalities(UUID caseId) {
    long version = sections.read(caseId, Section.PRACTICALITIES);
    return new Versioned<>(
        new Practicalities(
            topics
                .read(caseId, Section.PRACTICALITIES, Practicality.class, PracticalityStatus.class)
                .stream()
                .map(
                    each ->
                        new PracticalityAnswered(
                            each.topic(),
                            each.status(),
                            each.whoSaid(),
                            each.saidAt(),
                            each.note()))
                .toList()),
        version);
  }

  long recordPracticalities(UUID caseId, Practicalities request, long expected) {
    Turn turn = sections.change(caseId, Section.PRACTICALITIES, expected);
    topics.recordAll(
        turn,
        "practicalities",
        request.practicalities().stream()
            .map(
                each ->
                    new Answered<>(
                        each.practicality(),
                        each.status(),
                        each.whoSaid(),
                        each.saidAt(),
                        each.note()))
            .toList(),
        Practicality.class,
        PracticalityStatus.NOT_ASKED);
    return turn.version();
  }

  private static NeedAnswer computed(SafetyFacts safety, Instant now) {
    return new NeedAnswer(
        BasicNeed.SAFETY.rank(),
        BasicNeed.SAFETY,
        SafetyNeed.of(safety, now),
        true,
        SafetyGate.of(safety, now).row().sentence(),
        null,
        null,
        null);
  }

  private static NeedAnswer answer(Answered<BasicNeed, NeedStatus> need) {
    return new NeedAnswer(
        need.topic().rank(),
        need.topic(),
        need.status(),
        false,
        null,
        need.whoSaid(),
        need.saidAt(),
        need.note());
  }
}
