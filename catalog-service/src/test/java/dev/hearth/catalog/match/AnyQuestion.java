package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.CaseContext;
import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.child.Child.Sex;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Questions that chance makes: every field any value that it takes, or left out, as long as they do
 * not contradict one another.
 */
final class AnyQuestion {
  private static final List<String> CODES =
      List.of("vipp", "nika", "emdr", "keep", "no-such-entry", "mother-baby-group");
  private static final List<String> CLASSES =
      List.of("sensitive-parenting-intervention", "preventive-home-visits");
  private static final List<String> COUNTRIES = List.of("NL", "AU", "GB");
  private static final List<String> WORDS = List.of("it hurt", "never again", "kind people");

  private static final List<Boolean> UNBORN_OR_NOT = List.of(true, false);
  private static final List<Boolean> BORN = List.of(false);

  private AnyQuestion() {}

  static AQuestion of(Random chance) {
    Integer months = chance.nextInt(4) == 0 ? null : chance.nextInt(301);
    AQuestion question =
        AQuestion.nothing()
            .in(any(chance, COUNTRIES))
            .caredForBy(any(chance, WhoCares.class))
            .aged(months)
            .saying("child.unborn", any(chance, months == null ? UNBORN_OR_NOT : BORN))
            .ofSex(any(chance, Sex.class))
            .gate(any(chance, GateState.class))
            .needs(
                any(chance, NeedStatus.class),
                any(chance, NeedStatus.class),
                any(chance, NeedStatus.class))
            .saying("maltreatmentTypes", some(chance, MaltreatmentType.values()))
            .saying("contexts", some(chance, CaseContext.values()))
            .saying("symptoms", some(chance, Symptom.values()))
            .saying("mother.ageYears", chance.nextBoolean() ? null : 10 + chance.nextInt(40))
            .saying("mother.weeksPregnant", chance.nextBoolean() ? null : chance.nextInt(45));
    for (String said :
        List.of(
            "refugee",
            "firstChild",
            "lowEducation",
            "outsideOwnCommunity",
            "firstContact",
            "hesitant")) {
      question = question.saying("mother." + said, any(chance, Said.class));
    }
    question = question.saying("pastHelp.status", any(chance, Status.class));
    for (int i = chance.nextInt(5); i > 0; i--) {
      question =
          question.whoTold(
              any(chance, CODES),
              any(chance, CLASSES),
              any(chance, Effect.class),
              any(chance, WORDS));
      if (chance.nextInt(4) == 0) {
        question = question.saying("pastHelp.status", null);
      }
    }
    return question;
  }

  private static <T> @Nullable T any(Random chance, List<T> values) {
    int pick = chance.nextInt(values.size() + 1);
    return pick == values.size() ? null : values.get(pick);
  }

  private static <E extends Enum<E>> @Nullable E any(Random chance, Class<E> codes) {
    return any(chance, Arrays.asList(codes.getEnumConstants()));
  }

  private static <T> @Nullable List<T> some(Random chance, T[] values) {
    return chance.nextInt(4) == 0
        ? null
        : Arrays.stream(values).filter(each -> chance.nextBoolean()).toList();
  }
}
