package dev.hearth.caseplan.casetimeline;

import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a case's timeline for its team. */
@ApplicationScoped
@Transactional
class CaseTimelines {
  private final Timeline timeline;
  private final CareTeam team;
  private final Audit audit;

  CaseTimelines(Timeline timeline, CareTeam team, Audit audit) {
    this.timeline = timeline;
    this.team = team;
    this.audit = audit;
  }

  Page<Timeline.Entry> read(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.require(caseId, "timeline.read");
    audit.allowed("timeline.read", "case", caseId, caseId);
    return Page.of(
        timeline.newestFirst(caseId, after, limit + 1),
        limit,
        entry -> new NewestFirst(entry.at(), entry.id()).text());
  }
}
