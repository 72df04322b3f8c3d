package dev.hearth.caseplan.situation;

import dev.hearth.caseplan.circumstances.FamilyFacts;
import dev.hearth.caseplan.herview.HerFacts;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.Home.DeviceMonitored;
import dev.hearth.guidance.situation.Home.LivingSituation;
import dev.hearth.guidance.situation.Home.Relationship;
import dev.hearth.guidance.situation.Home.SafetyMeasure;
import dev.hearth.guidance.situation.Home.Wish;
import java.util.EnumMap;
import java.util.Map;

/** Where she lives and what would make it safer, as the rules see it. */
final class TheHome {
  private TheHome() {}

  static Home of(FamilyFacts.Facts family, HerFacts.Facts her) {
    Map<SafetyMeasure, Wish> wishes = new EnumMap<>(SafetyMeasure.class);
    her.homeSafety()
        .forEach(
            (measure, wish) ->
                wishes.put(Codes.same(SafetyMeasure.class, measure), Codes.same(Wish.class, wish)));
    return new Home(
        Codes.same(LivingSituation.class, family.livingSituation()),
        Codes.same(Relationship.class, family.relationship()),
        Codes.told(family.puvAccessToHome()),
        wishes,
        Codes.told(her.nearby()),
        family.worker().serviceFinderOfferedAt() != null,
        Codes.same(DeviceMonitored.class, family.worker().deviceMonitored()));
  }
}
