package dev.hearth.guidance.match;

import java.util.List;

/**
 * The finding is about several candidates and is shown with each.
 *
 * @param codes the catalogue's codes, in the order of the alphabet
 */
public record ShownTogether(List<String> codes) implements MatchDetail {
  public ShownTogether {
    codes = codes.stream().sorted().toList();
  }
}
