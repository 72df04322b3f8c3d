package dev.hearth.catalog.source;

import dev.hearth.catalog.intervention.BuildingBlock;
import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.source.Source.Section;
import dev.hearth.catalog.source.SourceAnswers.Block;
import dev.hearth.catalog.source.SourceAnswers.BlockEntry;
import dev.hearth.catalog.source.SourceAnswers.BlockList;
import dev.hearth.catalog.source.SourceAnswers.ContributedEntry;
import dev.hearth.catalog.source.SourceAnswers.ContributedRule;
import dev.hearth.catalog.source.SourceAnswers.EntryTrail;
import dev.hearth.catalog.source.SourceAnswers.SourceList;
import dev.hearth.catalog.source.SourceAnswers.SourceWithContribution;
import dev.hearth.catalog.source.SourceAnswers.TrailPart;
import dev.hearth.guidance.rulebook.RuleBook;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What goes back to which document: entries by the release's trails, rules by their cards. */
@Singleton
class Sources {
  private static final String BLOCKS_SOURCE = "interventions-for-mothers";
  private static final Section BLOCKS_SECTION =
      new Section("Building blocks of the treatment", null);

  private final SourceShelf shelf;

  Sources(SourceShelf shelf) {
    this.shelf = shelf;
  }

  SourceList all() {
    return new SourceList(shelf.sources());
  }

  Optional<SourceWithContribution> withContribution(String id, CatalogueSnapshot catalogue) {
    return shelf
        .find(id)
        .map(
            source ->
                new SourceWithContribution(
                    source,
                    catalogue.entries().stream()
                        .filter(entry -> entry.intervention().sources().contains(id))
                        .map(entry -> contributed(entry, source))
                        .toList(),
                    rules(id)));
  }

  /** Of a code that counts today; empty of any other. */
  Optional<EntryTrail> trail(String code, CatalogueSnapshot catalogue) {
    return catalogue.entries().stream()
        .filter(entry -> entry.code().equals(code))
        .findFirst()
        .map(
            entry ->
                new EntryTrail(
                    code,
                    entry.version(),
                    entry.intervention().sources().stream()
                        .flatMap(id -> shelf.find(id).stream())
                        .map(source -> part(code, source))
                        .toList()));
  }

  BlockList blocks(CatalogueSnapshot catalogue) {
    return new BlockList(
        Arrays.stream(BuildingBlock.values()).map(block -> block(block, catalogue)).toList());
  }

  private ContributedEntry contributed(Listed entry, Source source) {
    return new ContributedEntry(
        entry.code(),
        entry.version(),
        entry.intervention().name(),
        shelf.sections(entry.code(), source));
  }

  private TrailPart part(String code, Source source) {
    return new TrailPart(source.id(), source.title(), source.about(), shelf.sections(code, source));
  }

  private static List<ContributedRule> rules(String id) {
    return RuleBook.cards().stream()
        .filter(card -> card.source().document().id().equals(id))
        .map(
            card ->
                new ContributedRule(
                    card.code(), card.title(), card.basis(), card.source().section()))
        .toList();
  }

  private static Block block(BuildingBlock block, CatalogueSnapshot catalogue) {
    return new Block(
        block,
        meaning(block),
        block == BuildingBlock.SAFETY,
        BLOCKS_SOURCE,
        BLOCKS_SECTION,
        catalogue.entries().stream()
            .filter(entry -> entry.intervention().buildingBlocks().contains(block))
            .map(e -> new BlockEntry(e.code(), e.version(), e.intervention().name()))
            .toList());
  }

  private static String meaning(BuildingBlock block) {
    return switch (block) {
      case TRAUMA -> "Help that lessens the mother's trauma";
      case ATTACHMENT -> "A better bond between mother and child";
      case COMMUNITY_POSITION -> "A better place for mother and child among the people around them";
      case SAFETY ->
          "Safety of mother and child, inside the treatment room and outside; it belongs into each"
              + " of the three blocks and never replaces one";
    };
  }
}
