package dev.hearth.caseplan.plan;

import static dev.hearth.guidance.situation.BuildingBlock.ATTACHMENT;
import static dev.hearth.guidance.situation.BuildingBlock.COMMUNITY_POSITION;
import static dev.hearth.guidance.situation.BuildingBlock.SAFETY;
import static dev.hearth.guidance.situation.BuildingBlock.TRAUMA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.plan.Coverage.Part;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.ItemStatus;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CoverageTest {
  @Test
  void aPlanWithoutItemsMissesEverything() {
    Coverage coverage = Coverage.of(List.of());
    assertThat(coverage.missing()).containsExactly(TRAUMA, ATTACHMENT, COMMUNITY_POSITION, SAFETY);
    assertThat(coverage.restsOnOneItem()).isFalse();
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void oneBroadItemNeverCoversAPlanByItself() {
    Coverage coverage =
        Coverage.of(
            List.of(
                part(ItemStatus.ACTIVE, TRAUMA, ATTACHMENT, COMMUNITY_POSITION),
                part(ItemStatus.ACTIVE, SAFETY)));
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.restsOnOneItem()).isTrue();
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void twoItemsTogetherCoverThreeBlocks() {
    Coverage coverage =
        Coverage.of(
            List.of(
                part(ItemStatus.PROPOSED, TRAUMA, ATTACHMENT),
                part(ItemStatus.DONE, COMMUNITY_POSITION)));
    assertThat(coverage.missing()).containsExactly(SAFETY);
    assertThat(coverage.complete()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = ItemStatus.class, names = "DECLINED", mode = Mode.EXCLUDE)
  void whatIsPlannedForLaterOrWaitsCounts(ItemStatus status) {
    assertThat(Coverage.of(List.of(part(status, TRAUMA))).missing()).doesNotContain(TRAUMA);
  }

  @Test
  void whatWasDeclinedDoesNot() {
    assertThat(Coverage.of(List.of(part(ItemStatus.DECLINED, TRAUMA))).missing()).contains(TRAUMA);
  }

  private static Part part(ItemStatus status, BuildingBlock... blocks) {
    return new Part(UUID.randomUUID(), status, Set.of(blocks));
  }
}
