package dev.hearth.story;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How a family lives, how it gets on with its worker, and how one talks with the child. */
final class Acquaintance {
  private final URI caseplan;
  private final Person worker;
  private final Family family;

  Acquaintance(URI caseplan, Person worker, Family family) {
    this.caseplan = caseplan;
    this.worker = worker;
    this.family = family;
  }

  /** All of it. */
  void make() {
    engagement();
    circumstances();
    childsVoice();
  }

  /** How they reach each other, and that nobody is here to take the child from her. */
  void engagement() {
    record(
        "/engagement",
        Map.of(
            "trustState", "ESTABLISHED",
            "knowsHowToReachWorker", "YES",
            "agreedContactRhythm", "Tuesdays at noon, on the phone at her sister's",
            "removalFearAddressed", "Told her that his violence is why we are here",
            "hesitant", "NO",
            "helpBefore", "YES",
            "deviceMonitored", "NO",
            "serviceFinderOffered", Map.of("at", aWeekAgo().toString(), "way", "OTHER_WAY"),
            "therapeuticNeedsAssessmentCompletedOn", dayOfAWeekAgo(),
            "lastPeerReviewOn", dayOfAWeekAgo()));
  }

  /** How she lives, and what the stated groups of help ask of her and of Sam. */
  void circumstances() {
    record(
        "/circumstances",
        Map.of(
            "livingSituation", "LEFT_HOME",
            "relationship", "SEPARATED",
            "jurisdiction", "AU",
            "maltreatmentTypes", List.of("DOMESTIC_VIOLENCE"),
            "healthConcern", "STABLE",
            "community",
                Map.of("state", "ANSWERED", "view", "They look away", "wish", "To sing again")));
    person(
        "/persons/" + family.mother,
        "mother",
        Map.of(
            "refugee", "NO",
            "outsideOwnCommunity", "NO",
            "firstChild", "YES",
            "lowEducation", "NO",
            "ptsdComplaints", "YES"));
    person(
        "/persons/" + family.child,
        "child",
        Map.of("sex", "BOY", "inMothersCare", "YES", "symptoms", List.of()));
  }

  /** How Sam is talked with, and what he was told. */
  void childsVoice() {
    worker
        .create(
            caseplan,
            "/v1/cases/" + family.caseId + "/children/" + family.child + "/voice",
            Map.of(
                "communication", Map.of("method", "He draws while he talks", "needs", "No hurry"),
                "confidentiality",
                    Map.of("explainedAt", aWeekAgo().toString(), "how", "With picture cards"),
                "aboutTouch", "Ask first",
                "reaching", Map.of("knowsHowToReachWorker", "YES", "safeContactChecked", "YES"),
                "sharing", Map.of("reasonNotShared", "He hears of the plan once it is made")))
        .mustBe(201);
  }

  private void person(String path, String facts, Map<String, ?> said) {
    change(
        path,
        known ->
            Map.of(
                "role",
                known.text("/role"),
                "name",
                known.text("/name"),
                "birthDate",
                known.text("/birthDate"),
                facts,
                said));
  }

  private void record(String section, Map<String, ?> body) {
    change(section, known -> body);
  }

  private void change(String what, Function<Reply, Map<String, ?>> body) {
    String path = "/v1/cases/" + family.caseId + what;
    Reply known = worker.get(caseplan, path).mustBe(200);
    worker.put(caseplan, path, known.etag(), body.apply(known)).mustBe(204);
  }

  private static Instant aWeekAgo() {
    return Instant.now().minus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
  }

  private static String dayOfAWeekAgo() {
    return LocalDate.ofInstant(aWeekAgo(), ZoneOffset.UTC).toString();
  }
}
