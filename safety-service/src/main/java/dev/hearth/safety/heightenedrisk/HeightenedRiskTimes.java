package dev.hearth.safety.heightenedrisk;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.SealedDocuments;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.heightenedrisk.HeightenedRiskTime.Told;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.trigger.Occurrences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records, changes, ends and lists heightened-risk times. */
@ApplicationScoped
@Transactional
class HeightenedRiskTimes {
  private static final TypeReference<String> WHAT = new TypeReference<>() {};

  private final HeightenedRiskRepository times;
  private final RiskStatuses statuses;
  private final Staging staging;
  private final Occurrences occurrences;
  private final Standings standings;
  private final CareTeam team;
  private final SealedDocuments sealed;
  private final CurrentCaller caller;
  private final Audit audit;

  HeightenedRiskTimes(
      HeightenedRiskRepository times,
      RiskStatuses statuses,
      Staging staging,
      Occurrences occurrences,
      Standings standings,
      CareTeam team,
      SealedDocuments sealed,
      CurrentCaller caller,
      Audit audit) {
    this.times = times;
    this.statuses = statuses;
    this.staging = staging;
    this.occurrences = occurrences;
    this.standings = standings;
    this.team = team;
    this.sealed = sealed;
    this.caller = caller;
    this.audit = audit;
  }

  /** A time with its version, for the ETag. */
  record Versioned(HeightenedRiskTimeAnswer answer, long version) {}

  Versioned record(UUID id, HeightenedRiskTimeRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "heightened-risk-time.record");
    Instant now = standings.takeTurn(caseId);
    Schedule schedule = request.schedule(occurrences.ownZone(), now);
    if (times.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Caller who = caller.get();
    HeightenedRiskTime time =
        new HeightenedRiskTime(
            id, who.agency(), caseId, told(id, 1, request, schedule), now, who.subject());
    times.add(time);
    statuses.named(caseId, request.source(), now);
    staging.stageNext(time, now);
    audit.allowed("heightened-risk-time.record", "heightened-risk-time", id, caseId);
    standings.recompute(caseId, now);
    return versioned(time);
  }

  Versioned change(UUID id, long expected, HeightenedRiskTimeRequest request) {
    HeightenedRiskTime time = ofMyCase(id, "heightened-risk-time.change");
    UUID caseId = time.caseId();
    Instant now = turn(time, expected);
    if (!caseId.equals(request.caseId())) {
      throw Problems.badField("caseId", "must stay as it is");
    }
    Schedule schedule = request.schedule(occurrences.ownZone(), now);
    if (time.change(told(id, expected + 1, request, schedule))) {
      occurrences.withdraw(caseId, id, caller.get().subject(), now);
      staging.stageNext(time, now);
    }
    statuses.named(caseId, request.source(), now);
    audit.allowed("heightened-risk-time.change", "heightened-risk-time", id, caseId);
    standings.recompute(caseId, now);
    return versioned(time);
  }

  Versioned end(UUID id, long expected) {
    HeightenedRiskTime time = ofMyCase(id, "heightened-risk-time.end");
    Instant now = turn(time, expected);
    String by = caller.get().subject();
    time.end(now, by);
    occurrences.withdraw(time.caseId(), id, by, now);
    audit.allowed("heightened-risk-time.end", "heightened-risk-time", id, time.caseId());
    standings.recompute(time.caseId(), now);
    return versioned(time);
  }

  Versioned read(UUID id) {
    HeightenedRiskTime time = ofMyCase(id, "heightened-risk-time.read");
    audit.allowed("heightened-risk-time.read", "heightened-risk-time", id, time.caseId());
    return versioned(time);
  }

  Page<HeightenedRiskTimeAnswer> list(UUID caseId, @Nullable String cursor, int limit) {
    team.require(caseId, "heightened-risk-time.list");
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    audit.allowed("heightened-risk-time.list", "case", caseId, caseId);
    List<HeightenedRiskTime> rows = times.newestFirst(caseId, after, limit + 1);
    Page<HeightenedRiskTime> page = Page.of(rows, limit, HeightenedRiskTime::place);
    return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
  }

  private Instant turn(HeightenedRiskTime time, long expected) {
    Instant now = standings.takeTurn(time.caseId());
    times.refresh(time);
    Preconditions.requireVersion(expected, time.version());
    return now;
  }

  private Told told(UUID id, long version, HeightenedRiskTimeRequest request, Schedule schedule) {
    byte[] words = sealed.seal(request.caseId(), place(id, version), request.what());
    return new Told(request.source(), words, schedule);
  }

  private HeightenedRiskTime ofMyCase(UUID id, String action) {
    HeightenedRiskTime time =
        times
            .find(id)
            .orElseThrow(
                () -> {
                  audit.denied(action, "heightened-risk-time", id, null);
                  return Problems.notFound();
                });
    team.require(time.caseId(), action);
    return time;
  }

  private Versioned versioned(HeightenedRiskTime time) {
    return new Versioned(answer(time), time.version());
  }

  private HeightenedRiskTimeAnswer answer(HeightenedRiskTime time) {
    String place = place(time.id(), time.versionTold());
    return time.answer(sealed.open(time.caseId(), place, time.sealedWhat(), WHAT).orElse(null));
  }

  private static String place(UUID id, long version) {
    return "heightened-risk-time/" + id + "/" + version;
  }
}
