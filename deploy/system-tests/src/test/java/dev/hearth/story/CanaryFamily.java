package dev.hearth.story;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A family about whom every text that a human can write is written, each with the same word. */
final class CanaryFamily {
  /** In every text, and nowhere else. */
  static final String WORD = "Zaunkoenigin-41c7";

  private final Household household;
  private final Person amira;
  private final Addresses at;
  private final Family family;
  private final List<String> words = new ArrayList<>();
  private final List<Reply> refusals = new ArrayList<>();
  private final CanaryProtection protection;
  private final CanaryHome home;
  private final CanaryHerSide herSide;
  private final CanaryPlanLife planLife;
  private final CanaryTalks talks;
  private final CanaryMatch match;
  private final UUID judged = UUID.randomUUID();

  private CanaryFamily(Household household) {
    this.household = household;
    this.amira = household.worker();
    this.at = household.hearth().addresses();
    this.family = household.family();
    this.protection = new CanaryProtection(amira, at.safety(), family.caseId, this::text);
    this.home = new CanaryHome(amira, at.caseplan(), family.caseId, this::text);
    this.herSide = new CanaryHerSide(amira, at.caseplan(), family, this::text);
    this.planLife = new CanaryPlanLife(amira, at.caseplan(), family, this::text);
    this.talks = new CanaryTalks(amira, at.caseplan(), family, this::text);
    this.match = new CanaryMatch(amira, at.catalog(), this::text);
  }

  static CanaryFamily written(Hearth hearth) {
    Person amira = hearth.person("amira");
    Family family = new Family();
    Steps steps = new Steps(hearth.addresses(), amira, family);
    CanaryFamily canaries = new CanaryFamily(new Household(hearth, amira, family, steps));
    canaries.openCase();
    canaries.staff();
    canaries.talks.write();
    canaries.protect();
    canaries.herSide.write();
    canaries.plan();
    canaries.assess();
    canaries.activate();
    canaries.refer();
    canaries.judge();
    canaries.planLife.write();
    canaries.match.ask();
    canaries.beRefused();
    return canaries;
  }

  UUID caseId() {
    return family.caseId;
  }

  List<String> words() {
    return List.copyOf(words);
  }

  List<Reply> refusals() {
    return List.copyOf(refusals);
  }

  /** All that Amira and the partner can read of what was written. */
  String readBack() {
    return String.join(
        "\n",
        read(amira, at.caseplan() + "/v1/cases/" + family.caseId),
        read(amira, ofCase("/conflicts-of-interest")),
        read(amira, ofCase("/handovers")),
        read(amira, at.caseplan() + herSide.path()),
        read(amira, at.caseplan() + household.planPath()),
        read(amira, at.caseplan() + "/v1/releases/" + family.releaseId),
        read(amira, at.caseplan() + "/v1/referrals/" + family.referralId),
        read(household.hearth().partner(), packet()),
        read(amira, at.safety() + "/v1/assessments/" + judged),
        match.answer(),
        Stream.of(home.paths(), planLife.paths(), talks.paths())
            .flatMap(Collection::stream)
            .map(path -> read(amira, at.caseplan() + path))
            .collect(Collectors.joining("\n")),
        protection.paths().stream()
            .map(path -> read(amira, at.safety() + path))
            .collect(Collectors.joining("\n")));
  }

  private String ofCase(String path) {
    return at.caseplan() + "/v1/cases/" + family.caseId + path;
  }

  private String packet() {
    return at.caseplan() + "/v1/referrals/" + family.referralId + "/packet";
  }

  private static String read(Person reader, String address) {
    return reader.get(URI.create(address), "").mustBe(200).body().toString();
  }

  private String text(String what) {
    String text = what + " " + WORD + " " + words.size();
    words.add(text);
    return text;
  }

  private void openCase() {
    amira
        .create(
            at.caseplan(),
            "/v1/cases/" + family.caseId,
            Map.of(
                "mother", Map.of("id", family.mother, "name", text("Mother")),
                "children", List.of(Map.of("id", family.child, "name", text("Child"))),
                "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
                "personUsingViolence",
                    Map.of(
                        "engagement",
                        "POSSIBLE",
                        "engagementReason",
                        text("He said"),
                        "currentRisk",
                        "YES")))
        .mustBe(201);
    home.write();
    household.awaitStanding();
  }

  private void staff() {
    String path = "/v1/cases/" + family.caseId;
    amira
        .create(
            at.caseplan(),
            path + "/conflicts-of-interest/" + family.conflictId,
            Map.of("subject", "a-cousin", "reason", text("She is his cousin")))
        .mustBe(201);
    amira
        .create(
            at.caseplan(),
            path + "/handovers/" + family.handoverId,
            Map.of("to", "another-worker", "afterwards", "LEAVES", "note", text("Take care")))
        .mustBe(201);
  }

  private void protect() {
    String position = protection.write();
    amira.getAfter(position, at.caseplan(), "/v1/cases/" + family.caseId).mustBe(200);
  }

  private void plan() {
    household.steps().listening().needs("UNMET", "MET", "MET");
    household.steps().plan().draft();
    putGoal();
    change("/items/" + family.therapy, CanaryItem.therapy(this::text)).mustBe(204);
    household.steps().plan().putTasksInHaste();
    household.steps().plan().putHisTask();
    household.steps().plan().agreeAll();
    agree();
  }

  private void putGoal() {
    change("/goals/" + family.goal, Map.of("herWords", text("That we"))).mustBe(204);
  }

  private void agree() {
    Map<String, Object> agreement =
        Map.of(
            "state",
            "AGREED",
            "words",
            text("She said"),
            "asksToStart",
            "I ask to start " + WORD,
            "statutoryOrderReference",
            "Order " + WORD);
    change("/items/" + family.therapy + "/agreement", agreement).mustBe(204);
  }

  private Reply change(String path, Map<String, Object> body) {
    return amira.put(at.caseplan(), household.planPath() + path, household.plan().etag(), body);
  }

  private void assess() {
    String position = household.steps().assess().position();
    amira.getAfter(position, at.caseplan(), household.planPath()).mustBe(200);
  }

  private void judge() {
    String path = "/v1/assessments/" + judged;
    String etag =
        amira.create(at.safety(), path, Map.of("caseId", family.caseId)).mustBe(201).etag();
    Map<String, Object> completion =
        Map.of(
            "judgement", "HIGH",
            "judgementReason", text("The worker thinks"),
            "feelsSafeEnoughToStart", "NO");
    String position =
        amira.post(at.safety(), path + "/completion", etag, completion).mustBe(200).position();
    amira.getAfter(position, at.caseplan(), household.planPath()).mustBe(200);
  }

  private void activate() {
    Map<String, Object> answers =
        Map.of(
            "overrides",
            List.of(
                Map.of(
                    "rule", "NEED-01",
                    "subject", "item:" + family.therapy,
                    "reason", "A reason " + WORD)));
    Person sophie = household.hearth().person("sophie");
    household.steps().joinTeam(sophie.subject(), "SUPERVISOR");
    JudgedStep.take(
            Map.of("answers", answers),
            CanaryFamily::reason,
            body ->
                sophie.post(
                    at.caseplan(),
                    household.planPath() + "/activation",
                    household.plan().etag(),
                    body))
        .mustBe(204);
  }

  private static String reason(String rule) {
    return "In spite of " + rule + " " + WORD;
  }

  private void refer() {
    herSide.sayOfNeeds("MET", "MET", "MET");
    amira
        .create(
            at.caseplan(),
            "/v1/releases/" + family.releaseId,
            Map.of(
                "caseId",
                family.caseId,
                "receivingAgencyId",
                Hearth.WELLSPRING,
                "covers",
                List.of("NAME", "SUMMARY"),
                "purpose",
                text("So that"),
                "howGiven",
                "SPOKEN",
                "validUntil",
                Instant.now().plus(1, ChronoUnit.DAYS).toString(),
                "givenByHer",
                true))
        .mustBe(201);
    Map<String, String> words =
        Map.of(
            "serviceOffer", text("Talks"),
            "expectedBenefit", text("Nights"),
            "summary", text("Since spring"));
    household.steps().referral().send(Hearth.WELLSPRING, words, CanaryFamily::reason);
  }

  // The word where a code, an id, a time or nothing at all is expected.
  private void beRefused() {
    refusals.addAll(match.refusals(WORD));
    refusals.add(
        amira.create(at.caseplan(), "/v1/cases/" + UUID.randomUUID(), Map.of("mother", WORD)));
    refusals.add(
        amira.create(at.caseplan(), "/v1/cases/" + UUID.randomUUID(), Map.of("mothersName", WORD)));
    refusals.add(
        amira.create(
            at.caseplan(),
            "/v1/cases/" + family.caseId + "/persons/" + UUID.randomUUID(),
            Map.of("role", WORD, "name", WORD)));
    refusals.add(
        amira.post(
            at.caseplan(), "/v1/cases/searches", "\"1\"", Map.of("name", WORD, "born", WORD)));
    refusals.add(change("/items/" + family.therapy, Map.of("title", WORD, "assignee", WORD)));
    refusals.add(change("/items/" + family.therapy, Map.of("title", WORD.repeat(100))));
    refusals.add(change("/goals/" + family.goal, Map.of("decidedWith", WORD)));
    refusals.add(change("/order", Map.of("itemIds", List.of(WORD))));
    refusals.add(
        amira.create(
            at.safety(),
            "/v1/triggers/" + UUID.randomUUID(),
            Map.of("caseId", family.caseId, "type", WORD, "happenedAt", WORD)));
    refusals.add(
        amira.create(
            at.safety(),
            "/v1/safety-plans/" + UUID.randomUUID(),
            Map.of("caseId", WORD, "actions", List.of(WORD), "agreement", WORD)));
    refusals.add(
        amira.create(
            at.safety(),
            "/v1/protection-orders/" + UUID.randomUUID(),
            Map.of("caseId", family.caseId, "status", "NONE", "conditions", WORD)));
    refusals.add(
        household
            .hearth()
            .person("barb")
            .create(
                at.notification(),
                "/v1/subscriptions/" + UUID.randomUUID(),
                Map.of("url", WORD, "eventTypes", List.of(WORD))));
  }
}
