package dev.hearth.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SituationTest {

  private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

  @Test
  void takesWhatIsLeftUnsaidForUnknownAndUnknownForUnsafe() {
    // when
    Situation unknown = Situation.describe(NOW).build();

    // then
    assertThat(unknown.gate().isShut()).isTrue();
    assertThat(unknown.need(BasicNeed.HOUSING)).isNull();
    assertThat(unknown.need(BasicNeed.SAFETY)).isEqualTo(NeedStatus.UNMET);
    assertThat(unknown.hisRisk()).isEqualTo(HisRisk.NOT_RECORDED);
  }

  @Test
  void keepsWhatItWasGivenWhenTheCallersListChanges() {
    // given
    List<PlanItem> items = new ArrayList<>(List.of(item(UUID.randomUUID())));
    Situation situation = Situation.describe(NOW).items(items).build();

    // when
    items.clear();

    // then
    assertThat(situation.items()).hasSize(1);
  }

  @Test
  void refusesTwoItemsOfTheSameId() {
    // given
    UUID id = UUID.randomUUID();
    SituationBuilder twice = Situation.describe(NOW).item(item(id)).item(item(id));

    // when / then
    assertThatIllegalArgumentException().isThrownBy(twice::build);
  }

  @Test
  void refusesToLookForAnItemItDoesNotDescribe() {
    // given
    Situation empty = Situation.describe(NOW).build();

    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> empty.items(List.of(UUID.randomUUID())));
  }

  private static PlanItem item(UUID id) {
    return PlanItem.describe(id, ItemKind.TASK).build();
  }
}
