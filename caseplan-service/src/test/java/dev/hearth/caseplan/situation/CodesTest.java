package dev.hearth.caseplan.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.childvoice.Asked;
import dev.hearth.caseplan.childvoice.PhysicalContact;
import dev.hearth.caseplan.childvoice.SignatureState;
import dev.hearth.caseplan.childvoice.ViewState;
import dev.hearth.caseplan.circumstances.DeviceMonitored;
import dev.hearth.caseplan.circumstances.HealthConcern;
import dev.hearth.caseplan.circumstances.LivingSituation;
import dev.hearth.caseplan.circumstances.PlanContext;
import dev.hearth.caseplan.circumstances.RelationshipState;
import dev.hearth.caseplan.closing.ClosureReason;
import dev.hearth.caseplan.contact.ContactOutcome;
import dev.hearth.caseplan.contact.ContactType;
import dev.hearth.caseplan.home.HomeSafetyMeasure;
import dev.hearth.caseplan.home.SomebodyNearby;
import dev.hearth.caseplan.home.WishStatus;
import dev.hearth.caseplan.need.PracticalityStatus;
import dev.hearth.caseplan.pasthelp.HelpEffect;
import dev.hearth.caseplan.pasthelp.PastHelpStatus;
import dev.hearth.caseplan.person.AllegedToHaveAbused;
import dev.hearth.caseplan.person.Sex;
import dev.hearth.caseplan.strength.StrengthKind;
import dev.hearth.caseplan.strength.StrengthState;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.TrustState;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildView;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Contact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a feature records and what the rules read go by the same names. */
class CodesTest {
  private static final Pattern CONVERSION =
      Pattern.compile("\\bsame\\(\\s*(?:\\w+\\.)?(\\w+)\\.class");

  static Stream<Arguments> sameOnBothSides() {
    return Stream.of(
        arguments(YesNo.class, Told.class),
        arguments(Asked.class, Told.class),
        arguments(SomebodyNearby.class, Told.class),
        arguments(dev.hearth.caseplan.need.Practicality.class, Practicality.class),
        arguments(PracticalityStatus.class, Practicality.Status.class),
        arguments(LivingSituation.class, Home.LivingSituation.class),
        arguments(RelationshipState.class, Home.Relationship.class),
        arguments(HomeSafetyMeasure.class, Home.SafetyMeasure.class),
        arguments(WishStatus.class, Home.Wish.class),
        arguments(DeviceMonitored.class, Home.DeviceMonitored.class),
        arguments(StrengthKind.class, Mother.Strength.class),
        arguments(StrengthState.class, Mother.StrengthState.class),
        arguments(HealthConcern.class, Mother.HealthConcern.class),
        arguments(PastHelpStatus.class, PastHelp.Status.class),
        arguments(HelpEffect.class, PastHelp.Effect.class),
        arguments(PlanContext.class, PlanFrame.Context.class),
        arguments(TrustState.class, TrustState.class),
        arguments(AllegedToHaveAbused.class, Carer.Alleged.class),
        arguments(Sex.class, Child.Sex.class),
        arguments(ViewState.class, ChildView.class));
  }

  @ParameterizedTest
  @MethodSource("sameOnBothSides")
  void bothSidesKnowTheSameNames(Class<? extends Enum<?>> ours, Class<? extends Enum<?>> theirs) {
    assertThat(names(ours)).containsExactlyInAnyOrderElementsOf(names(theirs));
  }

  @Test
  void noConversionIsLeftOutAbove() throws IOException {
    // given
    Set<String> compared = new TreeSet<>();
    sameOnBothSides().forEach(each -> compared.add(((Class<?>) each.get()[1]).getSimpleName()));

    // when
    Set<String> converted = new TreeSet<>();
    try (Stream<Path> sources =
        Files.list(Path.of("src/main/java/dev/hearth/caseplan/situation"))) {
      for (Path source : sources.toList()) {
        Matcher conversion = CONVERSION.matcher(Files.readString(source));
        while (conversion.find()) {
          converted.add(conversion.group(1));
        }
      }
    }

    // then
    assertThat(converted).isEqualTo(compared);
  }

  static Stream<Arguments> readByTheRules() {
    return Stream.of(
        arguments(ContactType.class, Contact.Type.class),
        arguments(ContactOutcome.class, Contact.ContactOutcome.class),
        arguments(ClosureReason.class, Closing.Reason.class),
        arguments(PhysicalContact.class, ChildConversation.PhysicalContact.class),
        arguments(SignatureState.class, ChildConversation.Signature.class));
  }

  @ParameterizedTest
  @MethodSource("readByTheRules")
  void theRulesKnowEveryNameOfAStep(
      Class<? extends Enum<?>> ours, Class<? extends Enum<?>> theirs) {
    assertThat(names(theirs)).containsAll(names(ours));
  }

  private static List<String> names(Class<? extends Enum<?>> codes) {
    return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
  }
}
