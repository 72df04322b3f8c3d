package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.person.SeenRecords;
import dev.hearth.caseplan.plan.ItemMessages.ItemCarers;
import dev.hearth.caseplan.plan.ItemMessages.ItemChoice;
import dev.hearth.caseplan.plan.ItemMessages.ItemLinks;
import dev.hearth.caseplan.plan.ItemMessages.ItemTiming;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What an item says beside what it is, group by group. */
@Embeddable
class KeptDetails {
  // Hibernate leaves out a group of which nothing is recorded.
  @Embedded private @Nullable KeptSafety safety;
  @Embedded private @Nullable KeptTiming timing;
  @Embedded private @Nullable KeptLinks links;
  @Embedded private @Nullable KeptCarers carers;
  @Embedded private KeptHerView herView;
  @Embedded private KeptChoice choice;
  @Embedded private KeptHealth health;
  @Embedded private KeptFit fit;

  @ElementCollection
  @CollectionTable(name = "plan_item_link", joinColumns = @JoinColumn(name = "item_id"))
  @BatchSize(size = 100)
  private Set<ItemLink> pointsTo;

  @ElementCollection
  @CollectionTable(name = "plan_item_option", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 100)
  private List<KeptOption> options;

  protected KeptDetails() {}

  /** Says nothing. */
  static KeptDetails none() {
    KeptDetails none = new KeptDetails();
    none.herView = new KeptHerView();
    none.choice = new KeptChoice();
    none.health = new KeptHealth();
    none.fit = new KeptFit();
    none.pointsTo = new HashSet<>();
    none.options = new ArrayList<>();
    return none;
  }

  static KeptDetails of(CasePlan plan, PutItem said, ItemWords words) {
    KeptDetails kept = new KeptDetails();
    kept.safety = KeptSafety.of(said.safety(), words);
    kept.timing = KeptTiming.of(said.timing());
    kept.carers = KeptCarers.of(said.carers());
    kept.herView = KeptHerView.of(said.herView());
    kept.choice = KeptChoice.of(said.choice(), words);
    kept.health = KeptHealth.of(said.health(), words);
    kept.links = KeptLinks.of(said.links());
    kept.fit = KeptFit.of(said, words);
    kept.pointsTo = new HashSet<>();
    kept.point(plan, said);
    kept.options =
        said.optionsOffered().stream()
            .map(option -> new KeptOption(plan.agencyId(), option, words))
            .collect(Collectors.toCollection(ArrayList::new));
    return kept;
  }

  private void point(CasePlan plan, PutItem said) {
    point(plan, LinkKind.PREREQUISITE, said.dependsOn());
    point(plan, LinkKind.NETWORK_PERSON, said.networkPersonIds());
    ItemLinks named = said.links();
    if (named != null) {
      point(plan, LinkKind.PRIORITY, named.priorities());
      point(plan, LinkKind.GOAL, named.goalIds());
    }
    ItemCarers taking = said.carers();
    point(plan, LinkKind.CARER, taking == null ? null : taking.personIds());
  }

  private void point(CasePlan plan, LinkKind kind, @Nullable Collection<UUID> targets) {
    if (targets != null) {
      targets.forEach(id -> pointsTo.add(new ItemLink(plan.agencyId(), plan.id(), kind, id)));
    }
  }

  /** Says what the other says from now on. */
  void become(KeptDetails other) {
    safety = other.safety;
    timing = other.timing;
    carers = other.carers;
    herView = other.herView;
    choice = other.choice;
    health = other.health;
    links = other.links;
    fit = other.fit;
    pointsTo.retainAll(other.pointsTo);
    pointsTo.addAll(other.pointsTo);
    options.clear();
    options.addAll(other.options);
  }

  /** Whether when, how often and how she is to take part are the same. */
  boolean asksTheSameOfHer(KeptDetails other) {
    return timing().asksTheSameOfHer(other.timing()) && fit.asksTheSameOfHer(other.fit);
  }

  KeptSafety safety() {
    return Objects.requireNonNullElseGet(safety, KeptSafety::new);
  }

  private KeptTiming timing() {
    return Objects.requireNonNullElseGet(timing, KeptTiming::new);
  }

  private KeptLinks links() {
    return Objects.requireNonNullElseGet(links, KeptLinks::new);
  }

  private KeptCarers carers() {
    return Objects.requireNonNullElseGet(carers, KeptCarers::new);
  }

  KeptHerView herView() {
    return herView;
  }

  KeptHealth health() {
    return health;
  }

  KeptFit fit() {
    return fit;
  }

  /** The ids of what it points to, in order, so that the same reads the same. */
  Set<UUID> pointsTo(LinkKind kind) {
    return pointsTo.stream()
        .filter(link -> link.kind() == kind)
        .map(ItemLink::targetId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  ItemTiming timingSaid() {
    return timing().said(pointsTo(LinkKind.PREREQUISITE));
  }

  ItemLinks linksSaid(SeenRecords seen) {
    return links().said(pointsTo(LinkKind.PRIORITY), pointsTo(LinkKind.GOAL), seen);
  }

  ItemCarers carersSaid(SeenRecords seen) {
    return carers().said(seen.of(pointsTo(LinkKind.CARER)));
  }

  /** Whether it names a child or a carer of the case. */
  boolean namesPersons() {
    return links().namesAChild() || pointsTo.stream().anyMatch(l -> l.kind() == LinkKind.CARER);
  }

  /** Who is sent back as seen is meant as written: a merge taken back leaves no trace in it. */
  void namePersonsAsIn(KeptDetails before, CasePlan plan, SeenRecords seen) {
    if (links != null) {
      links.nameChildAsIn(before.links(), seen);
    }
    Set<UUID> meant = seen.meant(pointsTo(LinkKind.CARER), before.pointsTo(LinkKind.CARER));
    pointsTo.removeIf(link -> link.kind() == LinkKind.CARER);
    point(plan, LinkKind.CARER, meant);
  }

  ItemChoice choiceSaid(ItemWords words) {
    return choice.said(options.stream().map(option -> option.said(words)).toList(), words);
  }

  /** What it says, by the names of a request; null where it says nothing. */
  Map<String, @Nullable Object> said(ItemWords words) {
    Map<String, @Nullable Object> said = new LinkedHashMap<>();
    said.put("safety", safety().said(words));
    said.put("herView", herView.said());
    said.put("choice", choiceSaid(words));
    said.put("health", health.said(words));
    said.put("timing", timingSaid());
    said.put("links", linksSaid(SeenRecords.AS_WRITTEN));
    said.put("carers", carersSaid(SeenRecords.AS_WRITTEN));
    said.put("networkPersonIds", pointsTo(LinkKind.NETWORK_PERSON));
    said.put("formats", fit.formats());
    said.put("adaptation", fit.adaptation(words));
    said.put("aimForHerself", fit.aimForHerself(words));
    return said;
  }

  /** The names of what another one says differently. */
  List<String> differences(KeptDetails other, ItemWords words) {
    Map<String, @Nullable Object> mine = said(words);
    Map<String, @Nullable Object> others = other.said(words);
    return mine.keySet().stream()
        .filter(name -> !Objects.equals(mine.get(name), others.get(name)))
        .toList();
  }

  /** Tells the rules what they may know of it: codes, dates and whether something is noted. */
  void describe(PlanItemBuilder item, boolean mayTreatHer, AroundItem around) {
    item.safety(safety().forTheRules())
        .herView(herView.forTheRules())
        .choice(choice.forTheRules(options.stream().map(KeptOption::forTheRules).toList()))
        .health(health.forTheRules(mayTreatHer))
        .timing(timing().forTheRules(pointsTo(LinkKind.PREREQUISITE)))
        .links(links().forTheRules(prioritiesThatCount(around), around.persons()))
        .carers(carers().forTheRules(around.persons().of(pointsTo(LinkKind.CARER))));
    fit.describe(item);
  }

  private int prioritiesThatCount(AroundItem around) {
    return Math.toIntExact(
        pointsTo(LinkKind.PRIORITY).stream().filter(around.priorityCounts()).count());
  }
}
