package dev.hearth.catalog.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.BuildingBlock;
import dev.hearth.catalog.reading.ReadyAnswer;
import dev.hearth.catalog.source.Source.Section;
import dev.hearth.guidance.rule.Basis;
import java.util.List;

/** What is told about the sources and the building blocks. */
final class SourceAnswers {
  private SourceAnswers() {}

  /** Any of these, ready to be sent. */
  static ReadyAnswer ready(ObjectMapper json, Object answer) {
    try {
      return ReadyAnswer.of(json.writeValueAsBytes(answer), "en");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer of ours is always JSON", e);
    }
  }

  /** The five documents, in the order of their numbers. */
  record SourceList(List<Source> items) {
    SourceList {
      items = List.copyOf(items);
    }
  }

  /**
   * A document and all that goes back to it.
   *
   * @param entries of the catalogue as it counts today, by code
   * @param rules in the order of the rule book
   */
  record SourceWithContribution(
      Source source, List<ContributedEntry> entries, List<ContributedRule> rules) {
    SourceWithContribution {
      entries = List.copyOf(entries);
      rules = List.copyOf(rules);
    }
  }

  /** An entry that the document contributes, with the sections it comes from. */
  record ContributedEntry(String code, int version, String name, List<Section> sections) {
    ContributedEntry {
      sections = List.copyOf(sections);
    }
  }

  /**
   * A practice rule that goes back to the document.
   *
   * @param basis whether the document states it or Hearth derived it
   * @param section as the rule's card names it
   */
  record ContributedRule(String code, String title, Basis basis, String section) {}

  /** Where an entry comes from. */
  record EntryTrail(String code, int version, List<TrailPart> sources) {
    EntryTrail {
      sources = List.copyOf(sources);
    }
  }

  /** One of the documents that an entry goes back to, with its sections. */
  record TrailPart(String id, String title, String about, List<Section> sections) {
    TrailPart {
      sections = List.copyOf(sections);
    }
  }

  /** The building blocks, safety last, which runs through all of them. */
  record BlockList(List<Block> items) {
    BlockList {
      items = List.copyOf(items);
    }
  }

  /**
   * A building block of help.
   *
   * @param throughout whether it belongs into each of the others too
   * @param entries of the catalogue as it counts today that work on it, by code
   */
  record Block(
      BuildingBlock code,
      String meaning,
      boolean throughout,
      String source,
      Section section,
      List<BlockEntry> entries) {
    Block {
      entries = List.copyOf(entries);
    }
  }

  /** An entry that works on a block. */
  record BlockEntry(String code, int version, String name) {}
}
