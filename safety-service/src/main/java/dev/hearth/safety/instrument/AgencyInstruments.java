package dev.hearth.safety.instrument;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.kit.web.Preconditions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which instrument an agency assesses with, and with which of its items. */
@ApplicationScoped
@Transactional
public class AgencyInstruments {
  private final Instruments instruments;
  private final InstrumentTable loaded;
  private final SettingsTable settings;
  private final CurrentCaller caller;
  private final Audit audit;

  AgencyInstruments(
      Instruments instruments,
      InstrumentTable loaded,
      SettingsTable settings,
      CurrentCaller caller,
      Audit audit) {
    this.instruments = instruments;
    this.loaded = loaded;
    this.settings = settings;
    this.caller = caller;
    this.audit = audit;
  }

  /** What an assessment begins with, and keeps. */
  public record Chosen(Instrument instrument, boolean externalFactors) {}

  /**
   * The version to begin an assessment with.
   *
   * @param asked the agency's default when null
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when nobody can be assessed with it
   */
  public Chosen toStart(@Nullable InstrumentVersion asked) {
    InstrumentSettings said = settings.read();
    InstrumentVersion wanted = asked == null ? said.defaultInstrument() : asked;
    Instrument found =
        instruments
            .find(wanted)
            .orElseThrow(() -> refused("must be one of GET /v1/instruments"))
            .instrument();
    return switch (found.status()) {
      case ACTIVE -> new Chosen(found, said.includesExternalFactors(wanted));
      case DRAFT -> throw refused("must be activated before anybody is assessed with it");
      case RETIRED -> throw refused("has been retired; choose a version that is active");
    };
  }

  /** What the agency's default instrument says of a type of trigger, if it says anything. */
  @Transactional(TxType.MANDATORY)
  public Optional<InstrumentTrigger> saysOf(String triggerType) {
    return instruments
        .find(settings.read().defaultInstrument())
        .flatMap(
            found ->
                found.instrument().triggers().stream()
                    .filter(trigger -> trigger.type().equals(triggerType))
                    .findFirst());
  }

  /** The item of the agency's default instrument that carries this tag, if one does. */
  @Transactional(TxType.MANDATORY)
  public Optional<Item> itemTagged(String tag) {
    return instruments
        .find(settings.read().defaultInstrument())
        .flatMap(
            found ->
                found.instrument().items().stream()
                    .filter(item -> item.tags().contains(tag))
                    .findFirst());
  }

  InstrumentSettings read() {
    audit.allowed("instrument-settings.read", "instrument-settings", caller.get().agency(), null);
    return settings.read();
  }

  InstrumentSettings change(long expected, SettingsRequest request) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!isActive(request.defaultInstrument())) {
      problems.add(new FieldProblem("defaultInstrument", "must be an active version"));
    }
    for (int i = 0; i < request.externalFactors().size(); i++) {
      if (instruments.find(request.externalFactors().get(i).instrument()).isEmpty()) {
        problems.add(
            new FieldProblem(
                "externalFactors[" + i + "].instrument", "must be one of GET /v1/instruments"));
      }
    }
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
    Preconditions.requireVersion(expected, settings.read().version());
    if (!settings.replace(caller.get().agency(), request.settings(expected))) {
      throw Problems.stale();
    }
    audit.allowed("instrument-settings.change", "instrument-settings", caller.get().agency(), null);
    return settings.read();
  }

  // Locked, so that it cannot be retired while it becomes the default.
  private boolean isActive(InstrumentVersion version) {
    return loaded
        .lock(version)
        .or(() -> instruments.find(version))
        .filter(found -> found.status() == InstrumentStatus.ACTIVE)
        .isPresent();
  }

  private static HttpProblem refused(String message) {
    return Problems.badField("instrument", message);
  }
}
