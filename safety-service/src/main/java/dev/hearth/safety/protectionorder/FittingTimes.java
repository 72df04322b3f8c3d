package dev.hearth.safety.protectionorder;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.protectionorder.OrderRequest.Discussion;
import dev.hearth.safety.protectionorder.OrderRequest.Topic;
import dev.hearth.safety.protectionorder.OrderRequest.TopicState;
import dev.hearth.safety.protectionorder.OrderWords.EarlierOrder;
import dev.hearth.safety.protectionorder.OrderWords.ProtectedPerson;
import dev.hearth.safety.times.SentTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields of an order or a breach ask of one another and of the time; wrong ones are named. */
final class FittingTimes {
  private final Instant now;
  private final List<FieldProblem> problems = new ArrayList<>();

  private FittingTimes(Instant now) {
    this.now = now;
  }

  static void require(OrderRequest request, Instant now) {
    FittingTimes fitting = new FittingTimes(now);
    fitting.look(request);
    fitting.finish();
  }

  static void require(BreachRequest request, Instant now) {
    FittingTimes fitting = new FittingTimes(now);
    fitting.past("happenedAt", request.happenedAt());
    fitting.past("supportOfferedAt", request.supportOfferedAt());
    fitting.past("reportedAt", request.reportedAt());
    fitting.notBefore("supportOfferedAt", request.supportOfferedAt(), request.happenedAt());
    fitting.notBefore("reportedAt", request.reportedAt(), request.happenedAt());
    fitting.finish();
  }

  private void finish() {
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
  }

  private void look(OrderRequest request) {
    days("", request.from(), request.until());
    if (!SentTimes.isZone(request.clocks())) {
      wrong("zone", SentTimes.MUST_BE_A_ZONE);
    } else if (request.status() == OrderStatus.IN_FORCE
        && request.from() != null
        && request.from().isAfter(LocalDate.ofInstant(now, ZoneId.of(request.clocks())))) {
      wrong("from", "must not lie in the future while the order is IN_FORCE");
    }
    OrderWords words = request.words();
    for (int i = 0; i < words.protectedPersons().size(); i++) {
      look("protectedPersons[" + i + "].", words.protectedPersons().get(i));
    }
    for (int i = 0; i < words.earlierOrders().size(); i++) {
      EarlierOrder earlier = words.earlierOrders().get(i);
      days("earlierOrders[" + i + "].", earlier.from(), earlier.until());
    }
    if (request.discussion() != null) {
      look(request.discussion());
    }
    past("breachSupport.offeredAt", request.breachSupportOfferedAt());
  }

  private void look(String field, ProtectedPerson person) {
    if (person.personId() == null && (person.label() == null || person.label().isBlank())) {
      wrong(field + "label", "must say who, when there is no personId");
    }
  }

  private void look(Discussion discussion) {
    wordless("discussion.conditions.words", discussion.conditions());
    wordless("discussion.pastExperience.words", discussion.pastExperience());
    wordless("discussion.reportingBreaches.words", discussion.reportingBreaches());
    if (discussion.feelsSafer() != null
        && discussion.feelsSafer().answer() == FeelsSafer.NOT_DISCUSSED
        && discussion.feelsSafer().words() != null) {
      wrong("discussion.feelsSafer.words", "must be left out while it is NOT_DISCUSSED");
    }
  }

  private void wordless(String field, @Nullable Topic topic) {
    if (topic != null && topic.state() == TopicState.NOT_DISCUSSED && topic.words() != null) {
      wrong(field, "must be left out while it is NOT_DISCUSSED");
    }
  }

  private void days(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (isOff(from)) {
      wrong(field + "from", "must lie between 1900 and 2200");
    }
    if (isOff(until)) {
      wrong(field + "until", "must lie between 1900 and 2200");
    }
    if (from != null && until != null && until.isBefore(from)) {
      wrong(field + "until", "must not lie before from");
    }
  }

  private static boolean isOff(@Nullable LocalDate day) {
    return day != null && (day.getYear() < 1900 || day.getYear() > 2200);
  }

  private void past(String field, @Nullable Instant at) {
    if (at != null && !SentTimes.hasBeen(at, now)) {
      wrong(field, SentTimes.MUST_HAVE_BEEN);
    }
  }

  private void notBefore(String field, @Nullable Instant at, Instant happenedAt) {
    if (at != null && at.isBefore(happenedAt)) {
      wrong(field, "must not lie before happenedAt");
    }
  }

  private void wrong(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
