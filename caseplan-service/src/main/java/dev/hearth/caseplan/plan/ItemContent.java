package dev.hearth.caseplan.plan;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an item is, checked against the catalogue; the title already sealed.
 *
 * @param details what it says beside; of these only when, how often and how she takes part is asked
 *     of her
 * @param changedDetails the names of what it says differently than before
 * @param takenOn whether whoever carries it has said yes; only for items without the mother, whose
 *     own yes is recorded as her agreement
 */
record ItemContent(
    byte[] sealedTitle,
    boolean titleChanged,
    ItemKind kind,
    @Nullable String interventionCode,
    @Nullable Integer interventionVersion,
    @Nullable InterventionSafetyGate interventionGate,
    Assignee assignee,
    Purpose purpose,
    Target target,
    boolean involvesMother,
    KeptDetails details,
    List<String> changedDetails,
    boolean takenOn) {}
