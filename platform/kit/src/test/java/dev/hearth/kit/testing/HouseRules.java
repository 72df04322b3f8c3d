package dev.hearth.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the house, the same in every module; see a {@code HouseRulesTest} for the use. */
public final class HouseRules {
  private static final Set<String> VALUES_OF_TIME =
      Stream.of(
              Instant.class,
              LocalDate.class,
              LocalDateTime.class,
              LocalTime.class,
              OffsetDateTime.class,
              ZonedDateTime.class)
          .map(Class::getName)
          .collect(Collectors.toUnmodifiableSet());

  private HouseRules() {}

  /** A feature is the first package below the module's own. */
  @ArchTest
  public static final ArchRule FEATURES_FORM_NO_CIRCLE =
      slices().matching("dev.hearth.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  /** Never by path, never by the class: whoever reads the method sees who may call it. */
  @ArchTest
  public static final ArchRule EVERY_REST_METHOD_SAYS_ITSELF_WHO_MAY_CALL =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(Authenticated.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(true);

  /** What is not public is not intercepted everywhere, so its roles might not be asked. */
  @ArchTest
  public static final ArchRule EVERY_REST_METHOD_IS_PUBLIC =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .bePublic()
          .allowEmptyShould(true);

  /** Time comes from the injected clock, which tests can set. */
  @ArchTest
  public static final ArchRule TIME_COMES_FROM_THE_INJECTED_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.hearth.kit.clock")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe("reads the machine's time", HouseRules::readsTheTime))
          .allowEmptyShould(true);

  /** An entity changes by verbs. */
  @ArchTest
  public static final ArchRule ENTITIES_HAVE_NO_PUBLIC_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .and()
          .haveNameMatching("set[A-Z].*")
          .should()
          .bePublic()
          .allowEmptyShould(true);

  /** An entity in JSON would make the table the contract. */
  @ArchTest
  public static final ArchRule ENTITIES_STAY_OUT_OF_REQUESTS_AND_ANSWERS =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should(mentionNoEntity())
          .allowEmptyShould(true);

  /** Packages are named after features. */
  @ArchTest
  public static final ArchRule NO_PACKAGE_IS_NAMED_AFTER_A_KIND =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..dto..",
              "..util..",
              "..utils..",
              "..impl..",
              "..helper..",
              "..model..",
              "..service..")
          .allowEmptyShould(true);

  /** Where nothing else is said, nothing is null. */
  @ArchTest
  public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes().should(resideInANullMarkedPackage()).allowEmptyShould(true);

  /** Permissions by path are read differently by proxies, routers and us. */
  @ArchTest
  public static void noPermissionIsGivenByPath(JavaClasses module) {
    noPermissionIsGivenByPath(Path.of("src", "main", "resources"));
  }

  /** The same for the configuration files in this folder. */
  public static void noPermissionIsGivenByPath(Path resources) {
    List<Path> files =
        List.of(
            resources.resolve("application.properties"),
            resources.resolve(Path.of("META-INF", "microprofile-config.properties")));
    for (Path file : files) {
      if (read(file).lines().anyMatch(HouseRules::permitsByPath)) {
        throw new AssertionError(file + " gives a permission by path; annotate the method instead");
      }
    }
  }

  private static boolean permitsByPath(String line) {
    return line.replaceFirst("^\\s*%[^.]+\\.", "")
        .strip()
        .startsWith("quarkus.http.auth.permission");
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean readsTheTime(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    boolean clockGiven =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" -> VALUES_OF_TIME.contains(owner) && !clockGiven;
      case "currentTimeMillis" -> owner.equals(System.class.getName());
      case "<init>" ->
          owner.equals(Date.class.getName()) && target.getRawParameterTypes().isEmpty();
      default ->
          owner.equals(Clock.class.getName())
              && !clockGiven
              && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
    };
  }

  private static ArchCondition<JavaMethod> mentionNoEntity() {
    return new ArchCondition<>("take and return no entity") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(
                Stream.of(method.getReturnType()),
                method.getParameters().stream().map(JavaParameter::getType))
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(Set::stream)
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .forEach(
                entity ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " mentions " + entity.getName())));
      }
    };
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package whose package-info says @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " lies in a package without @NullMarked"));
        }
      }
    };
  }
}
