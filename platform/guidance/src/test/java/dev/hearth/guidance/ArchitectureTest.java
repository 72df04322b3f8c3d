package dev.hearth.guidance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.hearth.guidance.rule.PracticeRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "dev.hearth.guidance", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule theGuidanceStandsOnPlainJava =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("dev.hearth.guidance..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule theGuidanceReachesForNoDatabaseNetworkOrFile =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.net..", "java.io..", "java.nio..");

  @ArchTest
  static final ArchRule timeComesInAsAValue =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule theFeaturesFormNoCircle =
      slices().matching("dev.hearth.guidance.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule aRuleIsReachedOnlyThroughTheBook =
      classes().that().implement(PracticeRule.class).should().bePackagePrivate();
}
