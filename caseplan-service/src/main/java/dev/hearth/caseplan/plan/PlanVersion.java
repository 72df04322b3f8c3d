package dev.hearth.caseplan.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What one version of a plan changed, by whom and when; kept, never changed. */
@Entity
@Table(name = "plan_version")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlanVersion {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id")
  private CasePlan plan;

  @Column(name = "version")
  private long number;

  private String step;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_from")
  private @Nullable PlanStatus statusFrom;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_to")
  private @Nullable PlanStatus statusTo;

  private String[] fields;
  private byte @Nullable [] words;

  @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
  @BatchSize(size = 100)
  private List<PlanVersionItem> items;

  protected PlanVersion() {}

  PlanVersion(CasePlan plan, Change change, @Nullable PlanStatus statusBefore) {
    this.id = UUID.randomUUID();
    this.agencyId = plan.agencyId();
    this.plan = plan;
    this.number = plan.version();
    this.step = change.step();
    this.madeBy = change.by();
    this.madeAt = change.at();
    if (plan.status() != statusBefore) {
      this.statusFrom = statusBefore;
      this.statusTo = plan.status();
    }
    this.fields = change.fields().toArray(String[]::new);
    this.words = change.sealedWords();
    this.items = new ArrayList<>();
  }

  void add(UUID itemId, ItemPicture.Change change) {
    items.add(new PlanVersionItem(agencyId, this, itemId, change));
  }

  long number() {
    return number;
  }

  String step() {
    return step;
  }

  String madeBy() {
    return madeBy;
  }

  Instant madeAt() {
    return madeAt;
  }

  @Nullable PlanStatus statusFrom() {
    return statusFrom;
  }

  @Nullable PlanStatus statusTo() {
    return statusTo;
  }

  List<String> fields() {
    return List.of(fields);
  }

  byte @Nullable [] sealedWords() {
    return words == null ? null : words.clone();
  }

  List<PlanVersionItem> items() {
    return List.copyOf(items);
  }
}
