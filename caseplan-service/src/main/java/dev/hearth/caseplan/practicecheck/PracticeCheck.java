package dev.hearth.caseplan.practicecheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the practice rules: may this step be taken in that case?
 *
 * @param transition the step somebody wants to take
 * @param situation the case as far as it is told; what is left out is unknown
 */
record PracticeCheck(
    @NotNull @Valid Step transition, @NotNull @Valid DescribedSituation situation) {

  /**
   * The step.
   *
   * @param moment its code, as the rules' pages name it, such as {@code plan.activate}
   * @param itemIds the items it starts, sends, adds or changes, by their ids in the situation
   */
  record Step(
      @NotBlank @Size(max = 60) String moment,
      @Nullable @Size(max = 200) Set<@NotNull UUID> itemIds) {}
}
