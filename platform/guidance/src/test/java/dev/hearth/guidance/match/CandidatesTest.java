package dev.hearth.guidance.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
  @ParameterizedTest
  @CsvSource({
    "x,                             THERAPY,             true,  true",
    "x,                             PARENTING_PROGRAMME, true,  true",
    "x,                             PROGRAMME,           true,  true",
    "x,                             PSYCHOEDUCATION,     true,  true",
    "x,                             THERAPY,             false, false",
    "x,                             THERAPY,             ,      false",
    "x,                             ,                    true,  false",
    "x,                             COMPARISON,          true,  false",
    "x,                             SKILLS_TRAINING,     true,  false",
    "x,                             COMMUNITY_SUPPORT,   true,  false",
    "x,                             PRACTICAL_SUPPORT,   true,  false",
    "x,                             SAFETY_MEASURE,      true,  false",
    "mother-baby-group,             COMMUNITY_SUPPORT,   true,  true",
    "mother-baby-group,             COMMUNITY_SUPPORT,   false, false",
    "father-behaviour-change-work,  PROGRAMME,           true,  false",
    "therapeutic-alliance-building, THERAPY,             true,  false"
  })
  void onlySelectableHelpOfTheMatchedKindsIsACandidate(
      String code, @Nullable ItemKind kind, @Nullable Boolean selectable, boolean candidate) {
    // given
    CatalogueEntry entry =
        new CatalogueEntry(
            code,
            InterventionSafetyGate.NONE,
            kind,
            null,
            null,
            null,
            null,
            null,
            null,
            selectable,
            null);

    // then
    assertThat(Candidates.has(entry)).isEqualTo(candidate);
  }
}
