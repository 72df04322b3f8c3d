package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.FeelsSafeEnough;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.instrument.Prompt;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.standing.AlsoDo;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a completed assessment found, and how.
 *
 * @param computedLevel the level without the practitioner's judgement; absent with the answers when
 *     they were erased
 * @param instrumentLevel the computed level in the instrument's own word
 * @param prompts items to come back to: declined or unknown, and too grave to leave there
 * @param raised the practice rules that answers bring to mind, each with the item that did
 * @param feelsSafeInHerWords what she said to that, where it was written down
 * @param asOf the instant that it speaks for: of a correction, that of what it corrects
 * @param nextDueAt when the next assessment is due by this one's level
 * @param alsoDo what the level asks for beside its interval
 * @param notice what must be said of an instrument that is not validated; absent otherwise
 */
record AssessmentResult(
    SafetyLevel level,
    @Nullable SafetyLevel computedLevel,
    @Nullable String instrumentLevel,
    int score,
    AssessmentOutcome outcome,
    boolean complete,
    List<Floor> floors,
    List<String> missingCore,
    List<String> prompts,
    List<Prompt> raised,
    List<FindingAnswer> findings,
    List<String> explanation,
    @Nullable SafetyLevel judgement,
    @Nullable String judgementReason,
    FeelsSafeEnough feelsSafeEnoughToStart,
    @Nullable String feelsSafeInHerWords,
    Instant completedAt,
    Instant asOf,
    Instant nextDueAt,
    List<AlsoDo> alsoDo,
    boolean notValidated,
    @Nullable String notice) {}
