package dev.hearth.caseplan.relationship;

import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.relationship.Relationship.Bond;
import dev.hearth.caseplan.relationship.RelationshipMessages.PutRelationship;
import dev.hearth.caseplan.relationship.RelationshipMessages.RelationshipAnswer;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.turn.CaseTurn;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is what to whom. A relationship is kept with the records it was recorded with and read with
 * the ones that stay, so that a merge that is taken back leaves no trace in it.
 */
@ApplicationScoped
@Transactional
class Relationships {
  private static final int MOST = 200;
  private static final String KIND = "relationship";

  private final RelationshipRepository repository;
  private final CasePersons persons;
  private final CareTeam team;
  private final CaseTurn turn;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Relationships(
      RelationshipRepository repository,
      CasePersons persons,
      CareTeam team,
      CaseTurn turn,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.team = team;
    this.turn = turn;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A relationship and the version that its ETag names. */
  record Versioned(RelationshipAnswer body, long version) {}

  void record(UUID caseId, UUID id, PutRelationship request) {
    team.require(caseId, "relationship.record");
    turn.take(caseId, TimelineKind.RELATIONSHIP_RECORDED, id);
    if (repository.isTaken(id)) {
      throw Problems.alreadyThere();
    }
    if (repository.ofCase(caseId).size() >= MOST) {
      throw Problems.conflict(
          "too-many-relationships", "A case has at most " + MOST + " relationships.");
    }
    Bond bond = fitting(caseId, id, bond(request));
    Caller who = caller.get();
    repository.add(
        new Relationship(who.agency(), id, caseId, bond, clock.instant(), who.subject()));
    audit.allowed("relationship.record", KIND, id, caseId);
  }

  long change(UUID caseId, UUID id, PutRelationship request, long expectedVersion) {
    Relationship found =
        forChange(
            caseId, id, "relationship.change", TimelineKind.RELATIONSHIP_CHANGED, expectedVersion);
    Bond sent = fitting(caseId, id, bond(request));
    Map<UUID, UUID> staying = persons.staying(caseId);
    return found.change(
        new Bond(
            unlessTheSame(found.bond().from(), sent.from(), staying),
            unlessTheSame(found.bond().to(), sent.to(), staying),
            sent.kind(),
            sent.since(),
            sent.until()));
  }

  long end(UUID caseId, UUID id, @Nullable LocalDate on, long expectedVersion) {
    Relationship found =
        forChange(caseId, id, "relationship.end", TimelineKind.RELATIONSHIP_ENDED, expectedVersion);
    if (found.bond().until() != null) {
      throw Problems.refusedStep(
              "relationship-ended",
              "It has ended; change it to name another day.",
              "ENDED",
              List.of("CHANGE"))
          .build();
    }
    LocalDate until = on == null ? LocalDate.now(clock) : on;
    requireInOrder(found.bond().since(), until);
    return found.end(until);
  }

  Versioned read(UUID caseId, UUID id) {
    team.require(caseId, "relationship.read");
    Relationship found =
        repository.find(caseId, id).orElseThrow(() -> team.unknown("relationship.read", KIND, id));
    audit.allowed("relationship.read", KIND, id, caseId);
    return new Versioned(answer(id, seen(found.bond(), persons.staying(caseId))), found.version());
  }

  Page<RelationshipAnswer> list(UUID caseId, @Nullable UUID after, int limit) {
    team.require(caseId, "relationship.list");
    List<RelationshipAnswer> page =
        seen(caseId).stream()
            .filter(each -> after == null || each.id().toString().compareTo(after.toString()) > 0)
            .limit(limit + 1L)
            .toList();
    page.stream()
        .limit(limit)
        .forEach(each -> audit.allowed("relationship.list", KIND, each.id(), caseId));
    return Page.of(page, limit, each -> each.id().toString());
  }

  private Relationship forChange(
      UUID caseId, UUID id, String action, TimelineKind kind, long expectedVersion) {
    team.require(caseId, action);
    turn.take(caseId, kind, id);
    Relationship found =
        repository.find(caseId, id).orElseThrow(() -> team.unknown(action, KIND, id));
    Preconditions.requireVersion(expectedVersion, found.version());
    audit.allowed(action, KIND, id, caseId);
    return found;
  }

  /** What merged records say twice is seen once, and nobody is anything to herself. */
  private List<RelationshipAnswer> seen(UUID caseId) {
    Map<UUID, UUID> staying = persons.staying(caseId);
    List<Relationship> all = repository.ofCase(caseId);
    Map<String, Bond> seen = new TreeMap<>();
    for (Relationship each : all) {
      if (seen(each.bond(), staying).equals(each.bond())) {
        seen.put(each.id().toString(), each.bond());
      }
    }
    for (Relationship each : all) {
      Bond bond = seen(each.bond(), staying);
      boolean adds =
          !bond.equals(each.bond())
              && !bond.from().equals(bond.to())
              && seen.values().stream().noneMatch(bond::says);
      if (adds) {
        seen.put(each.id().toString(), bond);
      }
    }
    return seen.entrySet().stream()
        .map(each -> answer(UUID.fromString(each.getKey()), each.getValue()))
        .toList();
  }

  private static Bond seen(Bond bond, Map<UUID, UUID> staying) {
    return new Bond(
        staying.getOrDefault(bond.from(), bond.from()),
        staying.getOrDefault(bond.to(), bond.to()),
        bond.kind(),
        bond.since(),
        bond.until());
  }

  /** Names the records that stay, and says so once. */
  private Bond fitting(UUID caseId, UUID id, Bond sent) {
    Map<UUID, UUID> staying = persons.staying(caseId);
    List<FieldProblem> problems = new ArrayList<>();
    requireOfTheCase("from", sent.from(), staying, problems);
    requireOfTheCase("to", sent.to(), staying, problems);
    Bond bond = seen(sent, staying);
    if (bond.from().equals(bond.to())) {
      problems.add(new FieldProblem("to", "must be another person than from"));
    }
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
    requireInOrder(bond.since(), bond.until());
    boolean saidBefore =
        bond.until() == null
            && repository.ofCase(caseId).stream()
                .filter(each -> !each.id().equals(id) && each.bond().until() == null)
                .anyMatch(each -> seen(each.bond(), staying).says(bond));
    if (saidBefore) {
      throw Problems.conflict(
          "relationship-there", "The same is recorded and lasts; change that one or end it.");
    }
    return bond;
  }

  private static void requireOfTheCase(
      String field, UUID person, Map<UUID, UUID> staying, List<FieldProblem> problems) {
    if (!staying.containsKey(person)) {
      problems.add(new FieldProblem(field, "must be a person of this case"));
    }
  }

  private static void requireInOrder(@Nullable LocalDate since, @Nullable LocalDate until) {
    if (since != null && until != null && until.isBefore(since)) {
      throw Problems.badField("until", "must not lie before since");
    }
  }

  // Whoever sends back the record that stays means the one that was recorded.
  private static UUID unlessTheSame(UUID kept, UUID sent, Map<UUID, UUID> staying) {
    return sent.equals(staying.get(kept)) ? kept : sent;
  }

  private static Bond bond(PutRelationship request) {
    return new Bond(request.from(), request.to(), request.kind(), request.since(), request.until());
  }

  private static RelationshipAnswer answer(UUID id, Bond bond) {
    return new RelationshipAnswer(
        id, bond.from(), bond.to(), bond.kind(), bond.since(), bond.until());
  }
}
