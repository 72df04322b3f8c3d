package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CareContext;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Home;
import dev.hearth.guidance.situation.LevelFound;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Message;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.WrittenText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case and its plan as somebody describes them. Everything may be left out: what is left out is
 * not known, and rules that need it answer UNKNOWN.
 *
 * @param now the moment the rules judge; the present when left out
 * @param safety how safe she is
 * @param personUsingViolence left out when nobody is recorded
 * @param maltreatmentTypes what happened to the children
 * @param needs how far her basic needs are met; safety follows the assessment and is left aside
 * @param practicalities what has to be in place before larger change
 * @param mother what is known of the mother
 * @param home where she lives and what would make it safer
 * @param careContext what the sources' groups are described by
 * @param children the children of the case
 * @param carers those who care for them, the mother among them
 * @param frame what the plan rests on apart from its items
 * @param items the plan's items in the plan's order
 * @param questions the questions of a form that is made, planned or started
 * @param levelFound what a safety assessment came to
 * @param contingencyPlan left out when there is none
 * @param protectionOrder left out when nobody has recorded whether there is an order
 * @param safetyChecks when safety was checked and is due again
 * @param contact the contact that is recorded
 * @param conversation the conversation with a child that is planned or recorded
 * @param decision the decision that is recorded
 * @param referral the referral that is to go out
 * @param closing the closing that is asked for
 * @param enrolment the programme that is started, moved on or closed
 * @param writtenText the text that is saved
 * @param message the message that is to be sent
 * @param candidates the interventions that could be recommended
 */
record DescribedSituation(
    @Nullable Instant now,
    @Nullable @Valid DescribedSafety safety,
    @Nullable PersonUsingViolence personUsingViolence,
    @Nullable Set<@NotNull MaltreatmentType> maltreatmentTypes,
    @Nullable Map<BasicNeed, @NotNull NeedStatus> needs,
    @Nullable Map<Practicality, Practicality.@NotNull Status> practicalities,
    @Nullable Mother mother,
    @Nullable Home home,
    @Nullable CareContext careContext,
    @Nullable @Size(max = 20) List<@NotNull Child> children,
    @Nullable @Size(max = 20) List<@NotNull Carer> carers,
    @Nullable PlanFrame frame,
    @Nullable @Size(max = 100) List<@NotNull @Valid DescribedItem> items,
    @Nullable @Size(max = 200) List<@NotNull Question> questions,
    @Nullable LevelFound levelFound,
    @Nullable ContingencyPlan contingencyPlan,
    @Nullable @Valid DescribedOrder protectionOrder,
    @Nullable @Valid DescribedChecks safetyChecks,
    @Nullable Contact contact,
    @Nullable ChildConversation conversation,
    @Nullable ChildDecision decision,
    @Nullable Referral referral,
    @Nullable Closing closing,
    @Nullable Enrolment enrolment,
    @Nullable WrittenText writtenText,
    @Nullable Message message,
    @Nullable @Size(max = 200) List<@NotNull CatalogueEntry> candidates) {

  /** The same as the rules see it; {@code present} counts where no moment is told. */
  Situation told(Instant present, Settings settings) {
    SituationBuilder situation =
        Situation.describe(now == null ? present : now)
            .settings(settings)
            .safety(DescribedSafety.facts(safety))
            .safetyPlanAsksHerToAct(DescribedSafety.asksHerToAct(safety))
            .personUsingViolence(personUsingViolence)
            .items(orNone(items).stream().map(DescribedItem::told).toList())
            .children(orNone(children))
            .carers(orNone(carers))
            .questions(orNone(questions))
            .candidates(orNone(candidates))
            .frame(frame)
            .levelFound(levelsTold())
            .contingencyPlan(contingencyPlan)
            .protectionOrder(DescribedOrder.told(protectionOrder))
            .safetyChecks(DescribedChecks.told(safetyChecks))
            .contact(contact)
            .conversation(conversation)
            .decision(decision)
            .referral(referral)
            .closing(closing)
            .enrolment(enrolment)
            .writtenText(textTold())
            .message(message);
    ifTold(maltreatmentTypes, situation::maltreatment);
    ifTold(mother, situation::mother);
    ifTold(home, situation::home);
    ifTold(careContext, situation::careContext);
    ifTold(needs, told -> told.forEach(situation::need));
    ifTold(practicalities, told -> told.forEach(situation::practicality));
    return situation.build();
  }

  // JSON knows no type that must be there: a part told by halves is not told.
  private @Nullable LevelFound levelsTold() {
    boolean told =
        levelFound != null
            && Stream.<@Nullable Object>of(levelFound.computed(), levelFound.shown())
                .allMatch(Objects::nonNull);
    return told ? levelFound : null;
  }

  private @Nullable WrittenText textTold() {
    boolean told =
        writtenText != null
            && Stream.<@Nullable Object>of(writtenText.field(), writtenText.text())
                .allMatch(Objects::nonNull);
    return told ? writtenText : null;
  }

  private static <T> List<T> orNone(@Nullable List<T> told) {
    return told == null ? List.of() : told;
  }

  private static <T> void ifTold(@Nullable T part, Consumer<T> taken) {
    if (part != null) {
      taken.accept(part);
    }
  }
}
