package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.agency.KnownAgencies;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.Experience;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.ExperienceAnswer;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.PastHelpAnswer;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.Provider;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.ProviderAnswer;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.RecordPastHelp;
import dev.hearth.caseplan.section.Answered;
import dev.hearth.caseplan.section.SealedWords;
import dev.hearth.caseplan.section.Section;
import dev.hearth.caseplan.section.Sections;
import dev.hearth.caseplan.section.Topics;
import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.Versioned;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records and reads her experiences of help. */
@ApplicationScoped
@Transactional
public class PastHelps {
  private static final String WHAT = "pasthelp.what";
  private static final String PURPOSE = "pasthelp.purpose";
  private static final String WHAT_IT_DID = "pasthelp.whatItDid";

  private final Sections sections;
  private final Topics topics;
  private final SealedWords words;
  private final HelpProviders providers;
  private final KnownInterventions interventions;
  private final KnownAgencies agencies;
  private final EntityManager entities;

  PastHelps(
      Sections sections,
      Topics topics,
      SealedWords words,
      HelpProviders providers,
      KnownInterventions interventions,
      KnownAgencies agencies,
      EntityManager entities) {
    this.sections = sections;
    this.topics = topics;
    this.words = words;
    this.providers = providers;
    this.interventions = interventions;
    this.agencies = agencies;
    this.entities = entities;
  }

  /** Her experiences, and how they were considered. */
  public Versioned<PastHelpAnswer> read(UUID caseId) {
    long version = sections.read(caseId, Section.PAST_HELP);
    Answered<PastHelpTopic, PastHelpStatus> asked =
        topics
            .read(caseId, Section.PAST_HELP, PastHelpTopic.class, PastHelpStatus.class)
            .getFirst();
    Function<UUID, @Nullable String> names = providers.names(caseId);
    return new Versioned<>(
        new PastHelpAnswer(
            asked.status(),
            rows(caseId, version).stream().map(row -> opened(caseId, row, names)).toList(),
            asked.note()),
        version);
  }

  long record(UUID caseId, RecordPastHelp request, long expected) {
    Turn turn = sections.change(caseId, Section.PAST_HELP, expected);
    List<Experience> experiences = request.experiencesOrNone();
    if ((request.status() == PastHelpStatus.RECORDED) == experiences.isEmpty()) {
      throw Problems.badField("experiences", "belong to the status RECORDED, and to no other");
    }
    if (experiences.stream().map(Experience::id).distinct().count() < experiences.size()) {
      throw Problems.badField("experiences", "must name each id once");
    }
    topics.record(
        turn,
        "",
        new Answered<>(
            PastHelpTopic.PAST_HELP, request.status(), null, null, request.consideredNote()));
    for (int i = 0; i < experiences.size(); i++) {
      record(turn, i, experiences.get(i));
    }
    return turn.version();
  }

  private void record(Turn turn, int position, Experience experience) {
    String field = "experiences[" + position + "]";
    requireKnown(field + ".interventionCode", experience.interventionCode());
    requireKnown(field + ".classCode", experience.classCode());
    Integer year = experience.year();
    if (year != null && year > turn.at().atZone(ZoneOffset.UTC).getYear()) {
      throw Problems.badField(field + ".year", "must not lie in the future");
    }
    UUID row = UUID.randomUUID();
    UUID caseId = turn.caseId();
    entities.persist(
        new PastHelp(
            row,
            turn,
            position,
            experience,
            nameKey(caseId, field + ".provider", experience.provider()),
            new PastHelp.Sealed(
                words.seal(caseId, WHAT, row, experience.what()),
                words.sealIfSaid(caseId, PURPOSE, row, experience.purpose()),
                words.sealIfSaid(caseId, WHAT_IT_DID, row, experience.whatItDid()))));
  }

  private void requireKnown(String field, @Nullable String code) {
    if (code != null && !interventions.isKnown(code)) {
      throw Problems.badField(field, "must be a code of the catalogue, or be left out");
    }
  }

  private @Nullable UUID nameKey(UUID caseId, String field, @Nullable Provider provider) {
    if (provider == null) {
      return null;
    }
    UUID agency = provider.agencyId();
    String name = provider.name();
    if ((agency == null) == (name == null || HelpProviders.plain(name).isEmpty())) {
      throw Problems.badField(field, "must be an agency's id or a name, one of the two");
    }
    if (agency != null && !agencies.isKnown(agency)) {
      throw Problems.badField(
          field + ".agencyId", "must be an agency known here; else send a name");
    }
    return name == null ? null : providers.keyOf(caseId, name);
  }

  List<PastHelp> rows(UUID caseId, long version) {
    return entities
        .createQuery(
            "select p from PastHelp p where p.caseId = :case and p.version = :version"
                + " order by p.position",
            PastHelp.class)
        .setParameter("case", caseId)
        .setParameter("version", version)
        .getResultList();
  }

  private ExperienceAnswer opened(
      UUID caseId, PastHelp row, Function<UUID, @Nullable String> names) {
    PastHelp.Sealed sealed = row.sealed();
    return new ExperienceAnswer(
        row.id(),
        Objects.requireNonNullElse(words.open(caseId, WHAT, row.rowId(), sealed.what()), ""),
        row.whoSaid(),
        row.interventionCode(),
        row.classCode(),
        provider(row, names),
        row.year(),
        words.open(caseId, PURPOSE, row.rowId(), sealed.purpose()),
        row.effect(),
        words.open(caseId, WHAT_IT_DID, row.rowId(), sealed.whatItDid()));
  }

  private static @Nullable ProviderAnswer provider(
      PastHelp row, Function<UUID, @Nullable String> names) {
    UUID agency = row.providerAgencyId();
    UUID named = row.providerNameId();
    if (agency != null) {
      return new ProviderAnswer(agency, agency, null);
    }
    return named == null ? null : new ProviderAnswer(named, null, names.apply(named));
  }
}
