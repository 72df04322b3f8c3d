package dev.hearth.notification;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.hearth.kit.testing.HouseRules;

@AnalyzeClasses(packages = "dev.hearth.notification", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
