package dev.hearth.caseplan.strength;

import dev.hearth.caseplan.section.Answered;
import dev.hearth.caseplan.section.SaidAt;
import dev.hearth.caseplan.section.SealedWords;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.caseplan.strength.StrengthMessages.StrengthEntry;
import dev.hearth.caseplan.strength.StrengthMessages.StrengthSaid;
import dev.hearth.caseplan.strength.StrengthMessages.StrengthsSaid;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records and reads her strengths. */
@ApplicationScoped
@Transactional
public class Strengths {
  private static final String WORDS = "strength.words";

  private final Sections sections;
  private final Topics topics;
  private final SealedWords words;
  private final EntityManager entities;

  Strengths(Sections sections, Topics topics, SealedWords words, EntityManager entities) {
    this.sections = sections;
    this.topics = topics;
    this.words = words;
    this.entities = entities;
  }

  /** All four kinds, with what was noted of each. */
  public Versioned<StrengthsSaid> read(UUID caseId) {
    long version = sections.read(caseId, Section.STRENGTHS);
    Map<StrengthKind, List<StrengthEntry>> noted =
        noted(caseId, version).stream()
            .collect(
                Collectors.groupingBy(
                    Strength::kind,
                    Collectors.mapping(each -> opened(caseId, each), Collectors.toList())));
    List<StrengthSaid> strengths = new ArrayList<>();
    states(caseId)
        .forEach(
            (kind, state) ->
                strengths.add(new StrengthSaid(kind, state, noted.getOrDefault(kind, List.of()))));
    return new Versioned<>(new StrengthsSaid(strengths), version);
  }

  /** Whether each kind was noted, asked or neither. */
  @Transactional(TxType.MANDATORY)
  public Map<StrengthKind, StrengthState> states(UUID caseId) {
    return topics.codes(caseId, Section.STRENGTHS, StrengthKind.class, StrengthState.class);
  }

  /** How much is noted of each kind, without opening a word. */
  @Transactional(TxType.MANDATORY)
  public Map<StrengthKind, Integer> counted(UUID caseId) {
    Map<StrengthKind, Integer> counts = new EnumMap<>(StrengthKind.class);
    for (StrengthKind kind : StrengthKind.values()) {
      counts.put(kind, 0);
    }
    entities
        .createNativeQuery(
            """
            select s.kind, count(*) as noted
            from strength s
            join case_section c on c.agency_id = s.agency_id and c.case_id = s.case_id
              and c.section = 'STRENGTHS' and c.version = s.version
            where s.case_id = ?1 group by s.kind
            """,
            Tuple.class)
        .setParameter(1, caseId)
        .getResultStream()
        .forEach(row -> count((Tuple) row, counts));
    return counts;
  }

  private static void count(Tuple row, Map<StrengthKind, Integer> counts) {
    counts.put(
        StrengthKind.valueOf(row.get("kind", String.class)),
        row.get("noted", Long.class).intValue());
  }

  long record(UUID caseId, StrengthsSaid request, long expected) {
    Turn turn = sections.change(caseId, Section.STRENGTHS, expected);
    List<StrengthSaid> kinds = request.strengths();
    topics.recordAll(
        turn,
        "strengths",
        kinds.stream()
            .map(kind -> new Answered<>(kind.kind(), kind.state(), null, null, null))
            .toList(),
        StrengthKind.class,
        StrengthState.NOT_ASKED);
    for (int i = 0; i < kinds.size(); i++) {
      note(turn, "strengths[" + i + "].entries", kinds.get(i));
    }
    return turn.version();
  }

  private void note(Turn turn, String field, StrengthSaid said) {
    List<StrengthEntry> entries = said.entriesOrNone();
    if ((said.state() == StrengthState.NOTED) == entries.isEmpty()) {
      throw Problems.badField(field, "belong to the state NOTED, and to no other");
    }
    for (int i = 0; i < entries.size(); i++) {
      StrengthEntry entry = entries.get(i);
      UUID id = UUID.randomUUID();
      entities.persist(
          new Strength(
              id,
              turn,
              said.kind(),
              i,
              words.seal(turn.caseId(), WORDS, id, entry.words()),
              entry.whoSaid(),
              SaidAt.orNow(field + "[" + i + "].saidAt", entry.saidAt(), turn.at())));
    }
  }

  private List<Strength> noted(UUID caseId, long version) {
    return entities
        .createQuery(
            "select s from Strength s where s.caseId = :case and s.version = :version"
                + " order by s.kind, s.position",
            Strength.class)
        .setParameter("case", caseId)
        .setParameter("version", version)
        .getResultList();
  }

  private StrengthEntry opened(UUID caseId, Strength each) {
    String said = words.open(caseId, WORDS, each.id(), each.words());
    return new StrengthEntry(Objects.requireNonNullElse(said, ""), each.whoSaid(), each.saidAt());
  }
}
