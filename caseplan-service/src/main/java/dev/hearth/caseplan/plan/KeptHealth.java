package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemHealth;
import dev.hearth.caseplan.plan.ItemMessages.ViolenceLink;
import dev.hearth.guidance.situation.item.HealthWork;
import dev.hearth.guidance.situation.item.HealthWork.HealthTarget;
import dev.hearth.guidance.situation.item.HealthWork.Whose;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose health an item treats, and the part that his violence plays in it; the note is sealed. */
@Embeddable
class KeptHealth {
  private static final String NOTE = "violenceLink";

  @Enumerated(EnumType.STRING)
  private @Nullable Whose treats;

  @Column(name = "treated_problems")
  private String[] treatedProblems = new String[0];

  @Column(name = "violence_link_considered")
  private @Nullable Boolean violenceLinkConsidered;

  @Column(name = "violence_link_note")
  private byte @Nullable [] violenceLinkNote;

  protected KeptHealth() {}

  static KeptHealth of(@Nullable ItemHealth said, ItemWords words) {
    KeptHealth kept = new KeptHealth();
    if (said != null) {
      kept.treats = said.subject();
      kept.treatedProblems = CodeList.of(said.targets());
      kept.take(said.violenceLink(), words);
    }
    return kept;
  }

  private void take(@Nullable ViolenceLink link, ItemWords words) {
    if (link != null) {
      violenceLinkConsidered = link.considered();
      violenceLinkNote = words.seal(NOTE, link.note());
    }
  }

  ItemHealth said(ItemWords words) {
    return new ItemHealth(
        treats,
        treatedProblems(),
        new ViolenceLink(violenceLinkConsidered, words.open(NOTE, violenceLinkNote)));
  }

  /** What treats may work on her health, and silence about that is not a no; locks do not. */
  HealthWork forTheRules(boolean mayTreatHer) {
    boolean unsaid = treats == null && treatedProblems().isEmpty() && mayTreatHer;
    return new HealthWork(
        treats,
        unsaid ? null : treatedProblems(),
        violenceLinkConsidered,
        violenceLinkNote != null);
  }

  private Set<HealthTarget> treatedProblems() {
    return CodeList.read(treatedProblems, HealthTarget::valueOf);
  }
}
