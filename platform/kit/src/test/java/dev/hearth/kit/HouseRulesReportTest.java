package dev.hearth.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.hearth.kit.testing.HouseRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds small broken houses, apart from our own code, and looks whether the rules see it. */
class HouseRulesReportTest {
  private static final Pattern TYPE = Pattern.compile("(?:class|record) ([A-Za-z]+)");

  @TempDir Path house;

  @Test
  void featuresThatKnowEachOther() {
    assertThat(
            broken(
                HouseRules.FEATURES_FORM_NO_CIRCLE,
                "package dev.hearth.shed.hammer; public class Hammer { dev.hearth.shed.nail.Nail n; }",
                "package dev.hearth.shed.nail; public class Nail { dev.hearth.shed.hammer.Hammer h; }"))
        .isTrue();
    assertThat(
            broken(
                HouseRules.FEATURES_FORM_NO_CIRCLE,
                "package dev.hearth.hut.hammer; public class Hammer { dev.hearth.hut.nail.Nail n; }",
                "package dev.hearth.hut.nail; public class Nail {}"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "POST", "PATCH", "DELETE"})
  void aRestMethodThatLeavesItToTheClassWhoMayCall(String verb) {
    String resource =
        """
        package dev.hearth.shed;
        @jakarta.annotation.security.RolesAllowed("worker")
        public class Resource { %s @jakarta.ws.rs.%s public String call() { return ""; } }
        """;
    ArchRule rule = HouseRules.EVERY_REST_METHOD_SAYS_ITSELF_WHO_MAY_CALL;
    assertThat(broken(rule, resource.formatted("", verb))).isTrue();
    assertThat(broken(rule, resource.formatted("@io.quarkus.security.Authenticated", verb)))
        .isFalse();
    assertThat(broken(rule, resource.formatted("@jakarta.annotation.security.PermitAll", verb)))
        .isFalse();
  }

  @Test
  void aRestMethodThatIsNotPublic() {
    String resource =
        "package dev.hearth.shed; class Resource { @jakarta.ws.rs.GET %s String call() { return null; } }";
    assertThat(broken(HouseRules.EVERY_REST_METHOD_IS_PUBLIC, resource.formatted(""))).isTrue();
    assertThat(broken(HouseRules.EVERY_REST_METHOD_IS_PUBLIC, resource.formatted("public")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.Instant.now()",
        "java.time.LocalDate.now()",
        "java.time.LocalDate.now(java.time.ZoneOffset.UTC)",
        "java.time.OffsetDateTime.now()",
        "java.time.Clock.systemUTC()",
        "java.time.Clock.systemDefaultZone()",
        "System.currentTimeMillis()",
        "new java.util.Date()",
        "(java.util.function.Supplier<Object>) java.time.Instant::now"
      })
  void aLookAtTheMachinesTime(String look) {
    String watch = "package dev.hearth.shed; class Watch { Object look() { return %s; } }";
    assertThat(broken(HouseRules.TIME_COMES_FROM_THE_INJECTED_CLOCK, watch.formatted(look)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.time.Instant.now(clock)",
        "java.time.LocalDate.now(clock)",
        "clock.instant()",
        "System.nanoTime()"
      })
  void aLookAtTheInjectedClockIsNone(String look) {
    String watch =
        "package dev.hearth.shed; class Watch { Object look(java.time.Clock clock) { return %s; } }";
    assertThat(broken(HouseRules.TIME_COMES_FROM_THE_INJECTED_CLOCK, watch.formatted(look)))
        .isFalse();
  }

  @Test
  void anEntityWithAPublicSetter() {
    String entity =
        "package dev.hearth.shed; @jakarta.persistence.Entity class Rake { %s void setTeeth(int n) {} }";
    assertThat(broken(HouseRules.ENTITIES_HAVE_NO_PUBLIC_SETTERS, entity.formatted("public")))
        .isTrue();
    assertThat(broken(HouseRules.ENTITIES_HAVE_NO_PUBLIC_SETTERS, entity.formatted("private")))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public Rake call() { return null; }",
        "public java.util.List<Rake> call() { return null; }",
        "public void call(Rake rake) {}"
      })
  void anEntityInARequestOrAnAnswer(String method) {
    assertThat(
            broken(
                HouseRules.ENTITIES_STAY_OUT_OF_REQUESTS_AND_ANSWERS,
                "package dev.hearth.shed; @jakarta.persistence.Entity class Rake {}",
                "package dev.hearth.shed; class Resource { @jakarta.ws.rs.GET " + method + " }"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dto", "util", "utils", "impl", "helper", "model", "service"})
  void aPackageNamedAfterAKind(String kind) {
    assertThat(
            broken(
                HouseRules.NO_PACKAGE_IS_NAMED_AFTER_A_KIND,
                "package dev.hearth.shed." + kind + "; class Thing {}"))
        .isTrue();
  }

  @Test
  void aPackageThatDoesNotSayWhatMayBeNull() {
    assertThat(
            broken(
                HouseRules.EVERY_PACKAGE_IS_NULL_MARKED, "package dev.hearth.shed; class Saw {}"))
        .isTrue();
    assertThat(
            broken(
                HouseRules.EVERY_PACKAGE_IS_NULL_MARKED,
                "@org.jspecify.annotations.NullMarked package dev.hearth.shed;",
                "package dev.hearth.shed; class Saw {}"))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application.properties", "META-INF/microprofile-config.properties"})
  void aPermissionGivenByPath(String file) throws IOException {
    // given
    Path config = house.resolve(file);
    Files.createDirectories(config.getParent());

    // then
    Files.writeString(config, "# quarkus.http.auth.permission is not for us\n");
    assertThatCode(() -> HouseRules.noPermissionIsGivenByPath(house)).doesNotThrowAnyException();
    for (String line :
        List.of(
            "quarkus.http.auth.permission.open.paths=/x",
            "%dev.quarkus.http.auth.permission.a=b")) {
      Files.writeString(config, line + "\n");
      assertThatThrownBy(() -> HouseRules.noPermissionIsGivenByPath(house))
          .isInstanceOf(AssertionError.class);
    }
  }

  private boolean broken(ArchRule rule, String... sources) {
    return rule.evaluate(built(sources)).hasViolation();
  }

  private JavaClasses built(String... sources) {
    try {
      Path target = Files.createTempDirectory(house, "classes");
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "-proc:none",
                  "-d",
                  target.toString(),
                  "-cp",
                  System.getProperty("java.class.path")));
      for (String source : sources) {
        Path folder = Files.createTempDirectory(house, "source");
        Path file = folder.resolve(fileName(source));
        Files.writeString(file, source);
        arguments.add(file.toString());
      }
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      assertThat(failed).as("the broken house compiles").isZero();
      return new ClassFileImporter().importPath(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(String source) {
    Matcher type = TYPE.matcher(source);
    return (type.find() ? type.group(1) : "package-info") + ".java";
  }
}
