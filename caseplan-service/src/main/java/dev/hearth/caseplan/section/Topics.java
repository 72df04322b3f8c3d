package dev.hearth.caseplan.section;

import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what is known topic by topic. What nobody has recorded is NOT_ASKED. */
@ApplicationScoped
public class Topics {
  private static final String NOT_ASKED = "NOT_ASKED";
  private static final String NOTE = "section.note";

  private final EntityManager entities;
  private final SealedWords words;

  Topics(EntityManager entities, SealedWords words) {
    this.entities = entities;
    this.words = words;
  }

  /** The codes alone, for every topic in its order. */
  @Transactional(TxType.MANDATORY)
  public <T extends Enum<T>, S extends Enum<S>> Map<T, S> codes(
      UUID caseId, Section section, Class<T> topics, Class<S> statuses) {
    Map<String, AskedTopic> kept = kept(caseId, section);
    Map<T, S> codes = new EnumMap<>(topics);
    for (T topic : topics.getEnumConstants()) {
      AskedTopic found = kept.get(topic.name());
      codes.put(topic, Enum.valueOf(statuses, found == null ? NOT_ASKED : found.status()));
    }
    return codes;
  }

  /** What is known of every topic, in their order. */
  @Transactional(TxType.MANDATORY)
  public <T extends Enum<T>, S extends Enum<S>> List<Answered<T, S>> read(
      UUID caseId, Section section, Class<T> topics, Class<S> statuses) {
    Map<String, AskedTopic> kept = kept(caseId, section);
    List<Answered<T, S>> all = new ArrayList<>();
    for (T topic : topics.getEnumConstants()) {
      AskedTopic found = kept.get(topic.name());
      all.add(
          found == null
              ? new Answered<>(topic, Enum.valueOf(statuses, NOT_ASKED), null, null, null)
              : new Answered<>(
                  topic,
                  Enum.valueOf(statuses, found.status()),
                  found.whoSaid(),
                  found.saidAt(),
                  words.open(caseId, NOTE, found.id(), found.note())));
    }
    return all;
  }

  /** Whether a topic has a note; blank notes are not kept. */
  @Transactional(TxType.MANDATORY)
  public boolean isNoted(UUID caseId, Section section, Enum<?> topic) {
    AskedTopic found = kept(caseId, section).get(topic.name());
    return found != null && found.note() != null;
  }

  /** Records every topic: one that the list leaves out was not asked. */
  @Transactional(TxType.MANDATORY)
  public <T extends Enum<T>, S extends Enum<S>> void recordAll(
      Turn turn, String list, List<Answered<T, S>> answers, Class<T> topics, S notAsked) {
    Set<T> missing = EnumSet.allOf(topics);
    for (int i = 0; i < answers.size(); i++) {
      if (!missing.remove(answers.get(i).topic())) {
        throw Problems.badField(list, "must name each topic once");
      }
      record(turn, list + "[" + i + "].", answers.get(i));
    }
    missing.forEach(topic -> record(turn, "", new Answered<>(topic, notAsked, null, null, null)));
  }

  /**
   * Records one topic; what is known of the others stays.
   *
   * @param place where the answer stands in the request, for a refusal: empty or with a dot behind
   */
  @Transactional(TxType.MANDATORY)
  public void record(Turn turn, String place, Answered<?, ?> answer) {
    boolean asked = !answer.status().name().equals(NOT_ASKED);
    if (!asked && answer.whoSaid() != null) {
      throw Problems.badField(place + "whoSaid", "must be left out where nothing was asked");
    }
    if (!asked && answer.saidAt() != null) {
      throw Problems.badField(place + "saidAt", "must be left out where nothing was asked");
    }
    Instant saidAt = asked ? SaidAt.orNow(place + "saidAt", answer.saidAt(), turn.at()) : null;
    UUID id = UUID.randomUUID();
    entities.persist(
        new AskedTopic(
            id, turn, answer, saidAt, words.sealIfSaid(turn.caseId(), NOTE, id, answer.note())));
  }

  private Map<String, AskedTopic> kept(UUID caseId, Section section) {
    return entities
        .createQuery(
            """
            select t from AskedTopic t where t.caseId = :case and t.section = :section
              and t.version = (select max(l.version) from AskedTopic l
                where l.caseId = :case and l.section = :section and l.topic = t.topic)
            """,
            AskedTopic.class)
        .setParameter("case", caseId)
        .setParameter("section", section)
        .getResultStream()
        .collect(Collectors.toMap(AskedTopic::topic, Function.identity()));
  }
}
