package dev.hearth.caseplan.home;

import dev.hearth.caseplan.home.HomeMessages.Network;
import dev.hearth.caseplan.home.HomeMessages.NetworkMember;
import dev.hearth.caseplan.section.Answered;
import dev.hearth.caseplan.section.SealedWords;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Records and reads who is close by. */
@ApplicationScoped
@Transactional
public class Networks {
  private static final String NAME = "network.name";
  private static final String CAN_DO = "network.canDo";

  private final Sections sections;
  private final Topics topics;
  private final SealedWords words;
  private final EntityManager entities;

  Networks(Sections sections, Topics topics, SealedWords words, EntityManager entities) {
    this.sections = sections;
    this.topics = topics;
    this.words = words;
    this.entities = entities;
  }

  /** Whether somebody is close by, and who. */
  public Versioned<Network> read(UUID caseId) {
    long version = sections.read(caseId, Section.NETWORK);
    Answered<NetworkTopic, SomebodyNearby> nearby =
        topics.read(caseId, Section.NETWORK, NetworkTopic.class, SomebodyNearby.class).getFirst();
    return new Versioned<>(
        new Network(
            nearby.status(),
            nearby.whoSaid(),
            nearby.saidAt(),
            nearby.note(),
            people(caseId, version).stream().map(each -> opened(caseId, each)).toList()),
        version);
  }

  /** The code alone. */
  @Transactional(TxType.MANDATORY)
  public SomebodyNearby nearby(UUID caseId) {
    return topics
        .codes(caseId, Section.NETWORK, NetworkTopic.class, SomebodyNearby.class)
        .getOrDefault(NetworkTopic.NEARBY, SomebodyNearby.NOT_ASKED);
  }

  long record(UUID caseId, Network request, long expected) {
    Turn turn = sections.change(caseId, Section.NETWORK, expected);
    topics.record(
        turn,
        "",
        new Answered<>(
            NetworkTopic.NEARBY,
            request.nearby(),
            request.whoSaid(),
            request.saidAt(),
            request.note()));
    List<NetworkMember> people = request.people() == null ? List.of() : request.people();
    requireOwnIds(caseId, people);
    for (int i = 0; i < people.size(); i++) {
      entities.persist(sealed(turn, i, people.get(i)));
    }
    return turn.version();
  }

  /** The ids of those who are in her network now. */
  @Transactional(TxType.MANDATORY)
  public Set<UUID> peopleNow(UUID caseId) {
    return people(caseId, sections.version(caseId, Section.NETWORK)).stream()
        .map(NetworkPerson::personId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void requireOwnIds(UUID caseId, List<NetworkMember> people) {
    Set<UUID> named = new HashSet<>();
    for (int i = 0; i < people.size(); i++) {
      UUID id = people.get(i).id();
      if (id != null && !named.add(id)) {
        throw Problems.badField("people", "must name each id once");
      }
      if (id != null && isOfAnotherCase(caseId, id)) {
        throw Problems.badField("people[" + i + "].id", "is taken; send a new one, or none");
      }
    }
  }

  private boolean isOfAnotherCase(UUID caseId, UUID person) {
    return !entities
        .createQuery(
            "select 1 from NetworkPerson p where p.personId = :person and p.caseId <> :case",
            Integer.class)
        .setParameter("person", person)
        .setParameter("case", caseId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  private NetworkPerson sealed(Turn turn, int position, NetworkMember person) {
    UUID id = UUID.randomUUID();
    return new NetworkPerson(
        id,
        person.id() == null ? UUID.randomUUID() : person.id(),
        turn,
        position,
        words.seal(turn.caseId(), NAME, id, person.name()),
        person.relation(),
        words.sealIfSaid(turn.caseId(), CAN_DO, id, person.canDo()),
        Objects.requireNonNullElse(person.knows(), Knows.NOT_SAID));
  }

  private List<NetworkPerson> people(UUID caseId, long version) {
    return entities
        .createQuery(
            "select p from NetworkPerson p where p.caseId = :case and p.version = :version"
                + " order by p.position",
            NetworkPerson.class)
        .setParameter("case", caseId)
        .setParameter("version", version)
        .getResultList();
  }

  private NetworkMember opened(UUID caseId, NetworkPerson person) {
    return new NetworkMember(
        person.personId(),
        Objects.requireNonNullElse(words.open(caseId, NAME, person.id(), person.name()), ""),
        person.relation(),
        words.open(caseId, CAN_DO, person.id(), person.canDo()),
        person.knows());
  }
}
