package dev.hearth.safety.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.instrument.Instrument.Licence;
import dev.hearth.safety.instrument.LoadedInstrument.Summary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The instruments that an agency can use: the built-in one, and those it has loaded itself. */
@ApplicationScoped
@Transactional
public class Instruments {
  /** Few enough for one answer; an agency uses a handful. */
  private static final int MOST_VERSIONS = 200;

  private final BuiltInInstruments builtIn;
  private final InstrumentTable loaded;
  private final SettingsTable settings;
  private final TriggerTypes triggerTypes;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Instruments(
      BuiltInInstruments builtIn,
      InstrumentTable loaded,
      SettingsTable settings,
      TriggerTypes triggerTypes,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.builtIn = builtIn;
    this.loaded = loaded;
    this.settings = settings;
    this.triggerTypes = triggerTypes;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** The version that an assessment began with, whatever has become of it since. */
  public Instrument used(InstrumentVersion version) {
    return find(version)
        .orElseThrow(() -> new IllegalStateException("An instrument version in use is gone"))
        .instrument();
  }

  /** Every version that the agency can see: the built-in ones first. */
  List<Summary> all() {
    return Stream.concat(builtIn.all().stream().map(Summary::of), loaded.all().stream()).toList();
  }

  Optional<LoadedInstrument> find(InstrumentVersion version) {
    return builtIn.find(version).map(LoadedInstrument::builtIn).or(() -> loaded.find(version));
  }

  /** Keeps a new draft. */
  LoadedInstrument load(InstrumentVersion version, String file) throws JsonProcessingException {
    Instrument draft = draft(version, file);
    if (loaded.all().size() >= MOST_VERSIONS) {
      throw Problems.conflict(
          "too-many-instruments", "An agency keeps " + MOST_VERSIONS + " versions at most.");
    }
    Caller who = caller.get();
    if (!loaded.insert(who.agency(), draft, clock.instant(), who.subject())) {
      throw Problems.alreadyThere();
    }
    noted("instrument.load", version);
    return find(version).orElseThrow();
  }

  /** Changes a draft. */
  LoadedInstrument change(InstrumentVersion version, long expected, String file)
      throws JsonProcessingException {
    draftToChange(version, expected, "instrument.change");
    loaded.change(draft(version, file), clock.instant(), caller.get().subject());
    noted("instrument.change", version);
    return find(version).orElseThrow();
  }

  /** Takes a draft into use on these terms; from now on it never changes. */
  LoadedInstrument activate(InstrumentVersion version, long expected, Licence licence) {
    draftToChange(version, expected, "instrument.activate");
    loaded.activate(version, licence, clock.instant(), caller.get().subject());
    noted("instrument.activate", version);
    return find(version).orElseThrow();
  }

  /** Lets no further assessment begin with it. */
  LoadedInstrument retire(InstrumentVersion version, long expected) {
    LoadedInstrument found = toChange(version, expected, "instrument.retire");
    if (found.status() != InstrumentStatus.ACTIVE) {
      throw Problems.conflict("instrument-not-active", "Only a version in use can be retired.");
    }
    if (settings.read().defaultInstrument().equals(version)) {
      throw Problems.conflict(
          "instrument-is-default", "Choose another default in /v1/instrument-settings first.");
    }
    loaded.retire(version, clock.instant(), caller.get().subject());
    noted("instrument.retire", version);
    return find(version).orElseThrow();
  }

  private Instrument draft(InstrumentVersion version, String file) throws JsonProcessingException {
    Faults faults = new Faults();
    if (builtIn.has(version.code())) {
      faults.add("code", "must not be that of a built-in instrument");
    }
    Instrument read = InstrumentFile.read(file, version, faults);
    requireKnownTriggers(read, faults);
    if (read.status() != InstrumentStatus.DRAFT) {
      faults.add("status", "must be draft or left out; activation takes it into use");
    }
    if (faults.isEmpty()) {
      return read;
    }
    throw Problems.problem(400, "instrument-not-usable", "The instrument cannot be scored")
        .withDetail("Mend everything named in violations and send it again. Nothing was changed.")
        .with("violations", faults.problems())
        .with("findings", faults.findings())
        .build();
  }

  private void requireKnownTriggers(Instrument read, Faults faults) {
    for (int i = 0; i < read.triggers().size(); i++) {
      if (!triggerTypes.has(read.triggers().get(i).type())) {
        faults.add("triggers[" + i + "].type", "must be a trigger type such as ORDER_BREACH");
      }
    }
  }

  private void draftToChange(InstrumentVersion version, long expected, String action) {
    if (toChange(version, expected, action).status() != InstrumentStatus.DRAFT) {
      throw Problems.conflict(
          "instrument-in-use",
          "A version that is or was in use never changes. Load a new version instead.");
    }
  }

  private LoadedInstrument toChange(InstrumentVersion version, long expected, String action) {
    LoadedInstrument found =
        loaded
            .lock(version)
            .orElseThrow(
                () -> {
                  audit.denied(action, "instrument", shown(version), null);
                  return Problems.notFound();
                });
    Preconditions.requireVersion(expected, found.revision());
    return found;
  }

  private void noted(String action, InstrumentVersion version) {
    audit.allowed(action, "instrument", version, null);
  }

  private static Object shown(InstrumentVersion version) {
    return version.followsTheForm() ? version : "not a version";
  }
}
