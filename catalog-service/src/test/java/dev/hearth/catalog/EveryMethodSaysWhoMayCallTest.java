package dev.hearth.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;

@AnalyzeClasses(
    packages = "dev.hearth.catalog",
    importOptions = ImportOption.DoNotIncludeTests.class)
class EveryMethodSaysWhoMayCallTest {
  @ArchTest
  static final ArchRule EVERY_METHOD_NAMES_ITS_CALLERS =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(Authenticated.class);
}
