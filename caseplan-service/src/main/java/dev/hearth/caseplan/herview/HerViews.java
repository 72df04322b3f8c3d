package dev.hearth.caseplan.herview;

import dev.hearth.caseplan.herview.HerView.NotAsked;
import dev.hearth.caseplan.herview.HerView.Part;
import dev.hearth.caseplan.home.Homes;
import dev.hearth.caseplan.home.Networks;
import dev.hearth.caseplan.need.Needs;
import dev.hearth.caseplan.pasthelp.PastHelps;
import dev.hearth.caseplan.priority.Priorities;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.caseplan.strength.Strengths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads all sections together. Each asks for the care team itself, and leaves its own trace. */
@ApplicationScoped
@Transactional
class HerViews {
  private final Needs needs;
  private final Strengths strengths;
  private final Homes homes;
  private final Networks networks;
  private final Priorities priorities;
  private final PastHelps pastHelps;
  private final HerFacts facts;

  HerViews(
      Needs needs,
      Strengths strengths,
      Homes homes,
      Networks networks,
      Priorities priorities,
      PastHelps pastHelps,
      HerFacts facts) {
    this.needs = needs;
    this.strengths = strengths;
    this.homes = homes;
    this.networks = networks;
    this.priorities = priorities;
    this.pastHelps = pastHelps;
    this.facts = facts;
  }

  HerView of(UUID caseId) {
    return new HerView(
        caseId,
        part(needs.read(caseId)),
        part(needs.readPracticalities(caseId)),
        part(strengths.read(caseId)),
        part(homes.read(caseId)),
        part(networks.read(caseId)),
        part(priorities.read(caseId)),
        part(pastHelps.read(caseId)),
        notAsked(facts.of(caseId)));
  }

  private static <T> Part<T> part(Versioned<T> section) {
    return new Part<>(section.version(), section.body());
  }

  private static List<NotAsked> notAsked(HerFacts.Facts facts) {
    List<NotAsked> open = new ArrayList<>();
    add(open, Section.NEEDS, facts.needs());
    add(open, Section.PRACTICALITIES, facts.practicalities());
    add(open, Section.STRENGTHS, facts.strengths());
    add(open, Section.HOME_SAFETY, facts.homeSafety());
    add(open, Section.NETWORK, Map.of("NEARBY", facts.nearby()));
    // Nobody records that she was asked for priorities and named none: until she names one, ask.
    add(
        open,
        Section.PRIORITIES,
        Map.of("PRIORITIES", facts.priorities().containsValue(true) ? "NAMED" : "NOT_ASKED"));
    add(open, Section.PAST_HELP, Map.of("PAST_HELP", facts.pastHelp().status()));
    return open;
  }

  private static void add(List<NotAsked> open, Section section, Map<?, ?> codes) {
    codes.forEach(
        (topic, code) -> {
          if (code.toString().equals("NOT_ASKED")) {
            open.add(new NotAsked(section, topic.toString()));
          }
        });
  }
}
