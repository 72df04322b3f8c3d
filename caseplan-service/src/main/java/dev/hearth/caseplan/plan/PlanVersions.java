package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.VersionMessages.ItemChange;
import dev.hearth.caseplan.plan.VersionMessages.PlanStatusChange;
import dev.hearth.caseplan.plan.VersionMessages.VersionAnswer;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what each version of a plan changed. */
@ApplicationScoped
@Transactional
class PlanVersions {
  private final CasePlanRepository repository;
  private final CareTeam team;
  private final PlanWords words;
  private final Audit audit;

  PlanVersions(CasePlanRepository repository, CareTeam team, PlanWords words, Audit audit) {
    this.repository = repository;
    this.team = team;
    this.words = words;
    this.audit = audit;
  }

  Page<VersionAnswer> of(UUID planId, @Nullable Long below, int limit) {
    UUID caseId = require(planId, "plan.list-versions");
    List<PlanVersion> rows = repository.versions(planId, below, limit + 1);
    return Page.of(
        rows.stream().map(row -> answer(caseId, row)).toList(),
        limit,
        version -> Long.toString(version.version()));
  }

  VersionAnswer one(UUID planId, long number) {
    UUID caseId = require(planId, "plan.read-version");
    return repository
        .version(planId, number)
        .map(row -> answer(caseId, row))
        .orElseThrow(Problems::notFound);
  }

  private UUID require(UUID planId, String action) {
    UUID caseId = repository.caseOf(planId).orElseThrow(() -> team.unknown(action, "plan", planId));
    team.require(caseId, action);
    audit.allowed(action, "plan", planId, caseId);
    return caseId;
  }

  private VersionAnswer answer(UUID caseId, PlanVersion version) {
    PlanStatus to = version.statusTo();
    return new VersionAnswer(
        version.number(),
        version.step(),
        version.madeBy(),
        version.madeAt(),
        to == null ? null : new PlanStatusChange(version.statusFrom(), to),
        version.fields(),
        version.items().stream()
            .map(
                item ->
                    new ItemChange(
                        item.itemId(), item.statusFrom(), item.statusTo(), item.fields()))
            .toList(),
        words.open(caseId, PlanWords.STEP, version.sealedWords()));
  }
}
