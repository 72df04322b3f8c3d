package dev.hearth.story;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A worker, a mother who is not safe, a partner agency: from the first record of the case to the
 * moment when the safety gate shuts. Every line it tells is something that a service has answered.
 */
public final class Story {
  private static final UUID HARBOUR = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
  private static final UUID WELLSPRING = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Addresses at;
  private final Timeline timeline;
  private final Family family = new Family();

  /** Prepares to tell it on this installation. */
  public Story(Addresses at, Timeline timeline) {
    this.at = at;
    this.timeline = timeline;
  }

  /** Tells it; what it leaves behind can be looked up under the family's ids. */
  public Family tell() {
    Person amira = Person.named(at.issuer(), "amira");
    Person barb = Person.named(at.issuer(), "barb");
    onboardAgencies();
    try (PartnerInbox inbox = new PartnerInbox(1)) {
      String secret = subscribe(barb, inbox);
      try {
        Steps steps = new Steps(at, amira, family);
        registerCase(amira, steps);
        refuse(steps);
        listen(steps);
        mend(amira, steps);
        refer(amira, steps, inbox, secret);
        shutTheGate(amira, steps);
      } finally {
        unsubscribe(barb);
      }
    }
    timeline.chapter("That was the story. Nothing of it was played: ask the services yourself.");
    return family;
  }

  private void onboardAgencies() {
    timeline.chapter("Two agencies work with Hearth");
    Person oscar = Person.named(at.issuer(), "oscar");
    onboard(oscar, HARBOUR, "Harbour Women's Service");
    onboard(oscar, WELLSPRING, "Wellspring Counselling");
  }

  private void onboard(Person operator, UUID agency, String name) {
    Reply reply =
        operator.create(
            at.catalog(), "/v1/agencies/" + agency, Map.of("name", name, "active", true));
    if (reply.status() == 412) {
      timeline.says("operator", name + " is known already");
      return;
    }
    reply.mustBe(201);
    timeline.says("operator", "onboards " + name);
  }

  private String subscribe(Person barb, PartnerInbox inbox) {
    String secret =
        barb.create(
                at.notification(),
                "/v1/subscriptions/" + family.subscription,
                Map.of("url", inbox.url().toString(), "eventTypes", List.of("referral.sent")))
            .mustBe(201)
            .text("/secret");
    timeline.says("barb", "of Wellspring subscribes to referrals; the secret is shown once");
    return secret;
  }

  private void unsubscribe(Person barb) {
    String path = "/v1/subscriptions/" + family.subscription;
    barb.delete(at.notification(), path, barb.get(at.notification(), path).etag()).mustBe(204);
  }

  private void registerCase(Person amira, Steps steps) {
    timeline.chapter("Amira registers a family");
    steps.openCase();
    timeline.says("amira", "opens the case of a mother and her son, with domestic violence");
    String position = steps.joinTeam(Person.named(at.issuer(), "sophie").subject(), "SUPERVISOR");
    timeline.says("amira", "takes Sophie on the care team as supervisor");
    amira.getAfter(position, at.safety(), "/v1/safety-standing/" + family.caseId).mustBe(200);
    String task = steps.awaitTask("REASSESS_SAFETY");
    timeline.says("inbox", "asks for the first safety assessment at once (task " + task + ")");
    steps.makeSafetyPlan();
    timeline.says("amira", "makes a safety plan with her: it is active at once");
    steps.listening().needs("UNMET", "MET", "MET");
    timeline.says("amira", "notes that housing is not settled: they sleep at her sister's");
  }

  private void refuse(Steps steps) {
    timeline.chapter("A plan in haste, that loads her and asks nothing of him");
    steps.plan().draft();
    steps.plan().putInHaste();
    timeline.says("amira", "plans narrative exposure therapy and three tasks, all for the mother");
    Reply refused = steps.plan().activateInHaste();
    refused.mustBe(422);
    timeline.says("rules", "refuse the plan, with everything that stands against it at once:");
    refused
        .body()
        .at("/blocking")
        .forEach(
            finding ->
                timeline.detail(
                    finding.path("rule").asText()
                        + " ("
                        + finding.path("source").path("document").asText()
                        + "): "
                        + finding.path("explanation").asText()));
    steps.requireRules(refused, "SAF-02", "SAF-03", "FAT-01", "FAT-02", "NEED-01", "MOT-01");
    timeline.says(
        "rules",
        "ask for "
            + refused.body().path("toAcknowledge").size()
            + " written reasons beside: nobody has asked her what she wants and what she has");
    String task = steps.awaitTask("ADDRESS_VIOLENCE");
    timeline.says("inbox", "asks Amira to see to his violence (task " + task + ")");
  }

  private void listen(Steps steps) {
    timeline.chapter("Amira listens before she plans");
    steps.acquaintance().engagement();
    timeline.says("amira", "tells her that nobody is here to take Sam; they speak on Tuesdays");
    steps.acquaintance().circumstances();
    timeline.says("amira", "notes how they live: they have left him, and he does not come there");
    steps.listening().toHer();
    timeline.says("mother", "wants to sleep without listening for the door; says what she can do,");
    timeline.says("mother", "who is close by, and that a course once hurt her");
    steps.acquaintance().childsVoice();
    timeline.says("sam", "draws while he talks, and is told what Amira must pass on");
  }

  private void mend(Person amira, Steps steps) {
    timeline.chapter("What the rules ask for is done");
    steps.talkThroughTheOrder();
    timeline.says("amira", "talks the order through with her, and offers help to report a breach");
    Reply result = steps.assess();
    timeline.says(
        "safety",
        "assessment completed: level "
            + result.text("/level")
            + ", score "
            + result.text("/score")
            + " (not a validated instrument)");
    steps.listening().needs("MET", "MET", "MET");
    timeline.says("amira", "housing is settled; a task for him to change is agreed with him");
    steps.plan().setGoal();
    steps.plan().putAsTalkedThrough();
    steps.plan().putHisTask();
    timeline.says("mother", "sets the goal, that they all sleep through the night; each item is");
    timeline.says("mother", "gone through with her: can she do it, is it her choice, is it time");
    steps.plan().agreeAll();
    timeline.says("mother", "agrees, in her own words, to each item that involves her");
    amira.getAfter(result.position(), at.caseplan(), "/v1/case-plans/" + family.planId).mustBe(200);
    timeline.answered(steps.plan().activate().mustBe(204));
    timeline.says("rules", "let the plan through: it is active");
  }

  private void refer(Person amira, Steps steps, PartnerInbox inbox, String secret) {
    timeline.chapter("A referral that arrives");
    steps.referral().release(WELLSPRING);
    timeline.says("mother", "consents to share her name and a summary with Wellspring, 30 days");
    timeline.says("amira", "knows the service, and says what is in it; she says that she is ready");
    timeline.answered(steps.referral().send(WELLSPRING));
    timeline.says("amira", "sends the referral; Wellspring's endpoint answers 500 at first");
    PartnerInbox.Delivered delivered = inbox.next(PATIENCE);
    verify(delivered, secret);
    timeline.says(
        "webhook", "arrives on the next attempt; the reference library accepts its signature");
    Person partner = Person.machine(at.issuer(), "wellspring-partner", "wellspring-local-secret");
    Reply packet =
        partner.get(at.caseplan(), "/v1/referrals/" + family.referralId + "/packet").mustBe(200);
    timeline.says("partner", "reads what she released: " + packet.text("/content/summary"));
    partner
        .post(
            at.caseplan(),
            "/v1/referrals/" + family.referralId + "/acceptance",
            packet.etag(),
            null)
        .mustBe(204);
    timeline.says("partner", "accepts");
    String task = steps.awaitTask("REFERRAL_ACCEPTED");
    timeline.says("inbox", "tells Amira that the referral was accepted (task " + task + ")");
    Reply referral = amira.get(at.caseplan(), "/v1/referrals/" + family.referralId).mustBe(200);
    if (!referral.text("/state").equals("ACCEPTED")) {
      throw new StoryBroken("The referral is " + referral.text("/state"));
    }
  }

  private void verify(PartnerInbox.Delivered delivered, String secret) {
    if (!delivered.body().contains(family.referralId.toString())) {
      throw new StoryBroken("The webhook tells of something else: " + delivered.body());
    }
    try {
      new Webhook(secret).verify(delivered.body(), delivered.headers());
    } catch (WebhookVerificationException e) {
      throw new StoryBroken("The reference library refuses the signature", e);
    }
  }

  private void shutTheGate(Person amira, Steps steps) {
    timeline.chapter("Something happens");
    Reply trigger =
        amira
            .create(
                at.safety(),
                "/v1/triggers/" + family.triggerId,
                Map.of(
                    "caseId",
                    family.caseId,
                    "type",
                    "MOTHER_ASKS",
                    "happenedAt",
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()))
            .mustBe(201);
    timeline.says(
        "mother", "asks for her safety to be looked at anew: the assessment is overtaken");
    Reply plan =
        amira
            .getAfter(trigger.position(), at.caseplan(), "/v1/case-plans/" + family.planId)
            .mustBe(200);
    steps.requireStatus(plan, family.therapy, "ON_HOLD");
    timeline.says(
        "gate",
        plan.text("/gate/state") + ": " + plan.text("/gate/because") + " Therapy is ON_HOLD");
    String task = steps.awaitTask("REASSESS_SAFETY");
    timeline.says("inbox", "asks Amira to assess safety now (task " + task + ")");
  }
}
