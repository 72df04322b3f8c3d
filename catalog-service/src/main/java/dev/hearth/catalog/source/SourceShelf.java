package dev.hearth.catalog.source;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearth.catalog.intervention.BrokenCatalogue;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.source.Source.Section;
import dev.hearth.guidance.rule.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The five documents with their headings, and for each entry of the release the headings it goes
 * back to. Both are files of this release and are read strictly.
 */
record SourceShelf(List<Source> sources, Map<String, Map<String, List<String>>> trails) {
  private static final String SOURCES = "/catalogue/sources.json";
  private static final String TRAILS = "/catalogue/sections.json";
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  SourceShelf {
    sources = List.copyOf(sources);
    trails = Map.copyOf(trails);
    requireTheFive(sources);
    sources.forEach(SourceShelf::requireHeadingsInOrder);
    for (Map.Entry<String, Map<String, List<String>>> trail : trails.entrySet()) {
      for (Map.Entry<String, List<String>> part : trail.getValue().entrySet()) {
        requireHeadings(trail.getKey(), find(sources, part.getKey()), part.getValue());
      }
    }
  }

  /** The files of this release. */
  static SourceShelf ofThisRelease() {
    return read(file(SOURCES), file(TRAILS));
  }

  /**
   * Reads both files.
   *
   * @throws BrokenCatalogue when a document is missing or unknown, or a heading is not in it
   */
  static SourceShelf read(byte[] sources, byte[] trails) {
    try {
      return new SourceShelf(
          STRICT.readValue(sources, new TypeReference<>() {}),
          STRICT.readValue(trails, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new BrokenCatalogue("The sources cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Holds the trails against the entries of the release.
   *
   * @throws BrokenCatalogue unless each of them has at least one heading in each of its sources,
   *     and in no other document
   */
  void requireTrailsOf(List<Intervention> entries) {
    for (Intervention entry : entries) {
      Map<String, List<String>> trail = trails.getOrDefault(entry.code(), Map.of());
      require(
          trail.keySet().equals(Set.copyOf(entry.sources())),
          entry.code() + " has no section in one of its sources, or one in another document");
    }
    require(
        entries.stream()
            .map(Intervention::code)
            .collect(Collectors.toSet())
            .equals(trails.keySet()),
        "A section is given for an entry that is not there");
  }

  Optional<Source> find(String id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /** Where in this source the entry comes from; unstated where nobody has said. */
  List<Section> sections(String code, Source source) {
    List<String> headings =
        trails.getOrDefault(code, Map.of()).getOrDefault(source.id(), List.of());
    return headings.isEmpty()
        ? List.of(Section.UNSTATED)
        : source.sections().stream()
            .filter(section -> headings.contains(section.heading()))
            .toList();
  }

  private static void requireTheFive(List<Source> sources) {
    require(
        sources.stream()
            .map(Source::id)
            .toList()
            .equals(Arrays.stream(SourceDocument.values()).map(SourceDocument::id).toList()),
        "The sources are not the five, in their order");
  }

  private static void requireHeadingsInOrder(Source source) {
    List<String> headings = source.sections().stream().map(Section::heading).toList();
    require(Set.copyOf(headings).size() == headings.size(), source.id() + " has a heading twice");
    for (Section section : source.sections()) {
      int under = headings.indexOf(section.under());
      require(
          section.under() == null || under >= 0 && under < headings.indexOf(section.heading()),
          source.id() + " has a heading under one that does not stand before it");
    }
  }

  private static void requireHeadings(String code, Source source, List<String> headings) {
    require(!headings.isEmpty(), code + " names " + source.id() + " without a section");
    for (String heading : headings) {
      require(
          source.sections().stream().anyMatch(section -> section.heading().equals(heading)),
          code + " names a section that " + source.id() + " does not have: " + heading);
    }
  }

  private static Source find(List<Source> sources, String id) {
    return sources.stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new BrokenCatalogue("Unknown source document: " + id));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new BrokenCatalogue(otherwise);
    }
  }

  private static byte[] file(String name) {
    try (InputStream file =
        Objects.requireNonNull(SourceShelf.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new BrokenCatalogue("A file of the sources cannot be read", e);
    }
  }
}
