package dev.hearth.caseplan.plan;

import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who carries how much of a plan, and whether that is fair.
 *
 * @param fairShares what FAT-01 says; null where the agency does without that rule
 */
record Load(List<Share> shares, @Nullable FairShares fairShares) {

  /** Who carries something, as far as it matters here. */
  enum Bearer {
    MOTHER,
    PUV,
    /** A practitioner or an agency. */
    OURS,
    NETWORK,
    CARER,
    CHILD;

    static Bearer of(Assignee assignee) {
      return switch (assignee) {
        case MOTHER -> MOTHER;
        case PUV -> PUV;
        case PRACTITIONER, AGENCY -> OURS;
        case NETWORK -> NETWORK;
        case CARER -> CARER;
        case CHILD -> CHILD;
      };
    }
  }

  /**
   * What somebody carries.
   *
   * @param items how many in each status
   * @param weeklyHours what is agreed or under way takes of a week, as far as it was noted
   */
  record Share(Bearer bearer, Map<ItemStatus, Integer> items, int weeklyHours) {}

  /**
   * FAT-01 as the plan stands.
   *
   * @param herTasks what she carries that is proposed, agreed or under way
   * @param puvTasks what he has taken on to change his behaviour
   * @param severity what it would do to taking the plan live
   */
  record FairShares(
      long herTasks, long puvTasks, Outcome outcome, Severity severity, String explanation) {}

  static List<Share> shares(List<PlanItem> items) {
    return Arrays.stream(Bearer.values()).map(bearer -> share(bearer, items)).toList();
  }

  static long herTasks(List<PlanItem> items) {
    return items.stream()
        .filter(item -> item.assignee() == Assignee.MOTHER && item.status().isLive())
        .count();
  }

  static long puvTasks(List<PlanItem> items) {
    return items.stream()
        .filter(item -> item.assignee() == Assignee.PUV)
        .filter(item -> item.purpose() == Purpose.BEHAVIOUR_CHANGE && item.status().isSettled())
        .count();
  }

  private static int weeklyHours(Bearer bearer, List<PlanItem> items) {
    return items.stream()
        .filter(item -> item.assignee() != null && Bearer.of(item.assignee()) == bearer)
        .filter(item -> item.status().isSettled())
        .map(item -> item.timing().weeklyHours())
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .sum();
  }

  private static Share share(Bearer bearer, List<PlanItem> items) {
    Map<ItemStatus, Integer> counts = new EnumMap<>(ItemStatus.class);
    for (ItemStatus status : ItemStatus.values()) {
      counts.put(status, 0);
    }
    items.stream()
        .filter(item -> item.assignee() != null && Bearer.of(item.assignee()) == bearer)
        .forEach(item -> counts.merge(item.status(), 1, Integer::sum));
    return new Share(bearer, counts, weeklyHours(bearer, items));
  }
}
