package dev.hearth.caseplan.priority;

import dev.hearth.caseplan.priority.PriorityMessages.OrderPriorities;
import dev.hearth.caseplan.priority.PriorityMessages.PrioritiesAnswer;
import dev.hearth.caseplan.priority.PriorityMessages.PriorityAnswer;
import dev.hearth.caseplan.priority.PriorityMessages.PrioritySaid;
import dev.hearth.caseplan.priority.PriorityMessages.TurnAnswer;
import dev.hearth.caseplan.section.SaidAt;
import dev.hearth.caseplan.section.SealedWords;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.caseplan.section.WhoSaid;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Records and reads her priorities. */
@ApplicationScoped
@Transactional
public class Priorities {
  private static final String WORDS = "priority.words";
  private static final int MOST_THAT_COUNT = 100;

  private final Sections sections;
  private final PriorityRepository repository;
  private final SealedWords sealed;

  Priorities(Sections sections, PriorityRepository repository, SealedWords sealed) {
    this.sections = sections;
    this.repository = repository;
    this.sealed = sealed;
  }

  /** All of them in her order, with what became of each. */
  public Versioned<PrioritiesAnswer> read(UUID caseId) {
    long version = sections.read(caseId, Section.PRIORITIES);
    Map<UUID, List<PriorityTurn>> turns = repository.turns(caseId);
    List<PriorityAnswer> answers = new ArrayList<>();
    int rank = 0;
    for (Priority each : repository.ofCase(caseId)) {
      rank += each.isCurrent() ? 1 : 0;
      answers.add(
          new PriorityAnswer(
              each.id(),
              each.isCurrent() ? rank : null,
              Objects.requireNonNullElse(opened(each), ""),
              WhoSaid.MOTHER,
              each.saidAt(),
              each.isCurrent(),
              turns.getOrDefault(each.id(), List.of()).stream()
                  .map(turn -> new TurnAnswer(turn.isCurrent(), turn.at()))
                  .toList()));
    }
    return new Versioned<>(new PrioritiesAnswer(answers), version);
  }

  /** The ids of all that were ever recorded in her order, and whether each still counts. */
  @Transactional(TxType.MANDATORY)
  public Map<UUID, Boolean> currentById(UUID caseId) {
    Map<UUID, Boolean> current = new LinkedHashMap<>();
    repository.ofCase(caseId).forEach(each -> current.put(each.id(), each.isCurrent()));
    return current;
  }

  long record(UUID caseId, OrderPriorities request, long expected) {
    Turn turn = sections.change(caseId, Section.PRIORITIES, expected);
    Map<UUID, Priority> kept =
        repository.ofCase(caseId).stream()
            .collect(
                Collectors.toMap(
                    Priority::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    requireEach(request.priorities(), kept.values());
    for (int i = 0; i < request.priorities().size(); i++) {
      PrioritySaid said = request.priorities().get(i);
      String field = "priorities[" + i + "]";
      Priority before = kept.get(said.id());
      Priority priority = before == null ? begin(turn, field, said) : same(field, before, said);
      boolean turns = before == null || before.isCurrent() == said.setAside();
      priority.standAt(i, !said.setAside());
      if (before == null) {
        repository.add(priority);
      }
      if (turns) {
        repository.add(new PriorityTurn(UUID.randomUUID(), turn, priority));
      }
    }
    keepWhatWasLeftOut(request.priorities(), kept.values());
    return turn.version();
  }

  // Only what was set aside can be left out; it comes after all that was named.
  private static void keepWhatWasLeftOut(List<PrioritySaid> sent, Collection<Priority> kept) {
    Set<UUID> named = sent.stream().map(PrioritySaid::id).collect(Collectors.toSet());
    int position = sent.size();
    for (Priority each : kept) {
      if (!named.contains(each.id())) {
        each.standAt(position++, false);
      }
    }
  }

  private static void requireEach(List<PrioritySaid> sent, Collection<Priority> kept) {
    Set<UUID> ids = sent.stream().map(PrioritySaid::id).collect(Collectors.toSet());
    if (sent.stream().filter(said -> !said.setAside()).count() > MOST_THAT_COUNT) {
      throw Problems.badField(
          "priorities",
          "must count at most " + MOST_THAT_COUNT + "; set aside what counts no more");
    }
    if (ids.size() < sent.size()) {
      throw Problems.badField("priorities", "must name each id once");
    }
    if (!kept.stream().filter(Priority::isCurrent).allMatch(each -> ids.contains(each.id()))) {
      throw Problems.badField(
          "priorities", "must name every priority that counts; set aside what counts no more");
    }
  }

  private Priority begin(Turn turn, String field, PrioritySaid said) {
    if (said.words() == null || said.words().isBlank()) {
      throw Problems.badField(field + ".words", "must be sent with a new priority");
    }
    if (repository.isTaken(said.id())) {
      throw Problems.badField(field + ".id", "is taken; send a new one");
    }
    return new Priority(
        said.id(),
        turn,
        sealed.seal(turn.caseId(), WORDS, said.id(), said.words()),
        SaidAt.orNow(field + ".saidAt", said.saidAt(), turn.at()));
  }

  private Priority same(String field, Priority before, PrioritySaid said) {
    if (said.words() != null && !said.words().equals(opened(before))) {
      throw Problems.badField(
          field + ".words", "must stay as she said them; other words are a new priority");
    }
    if (said.saidAt() != null && !SaidAt.kept(said.saidAt()).equals(before.saidAt())) {
      throw Problems.badField(field + ".saidAt", "must stay as it was recorded");
    }
    return before;
  }

  private @Nullable String opened(Priority priority) {
    return sealed.open(priority.caseId(), WORDS, priority.id(), priority.words());
  }
}
