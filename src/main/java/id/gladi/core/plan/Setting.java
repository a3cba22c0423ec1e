package id.gladi.core.plan;

import java.util.List;

/**
 * Where and under which rules the exercise is set.
 *
 * @param classification marking of documents; BIASA unless the author says otherwise. UNTUK LATIHAN
 *     is always added and is not part of this text
 * @param electionStage the stage of the election calendar, as data
 * @param weather with the wind, which carries smoke and gas
 * @param notice the notification (STTP) of the assembly; its absence never unlocks force
 * @param letterhead lines of the review's letterhead, top to bottom
 * @param sources what the case is based on
 */
public record Setting(
    String classification,
    String place,
    String organiser,
    String electionStage,
    String weather,
    String notice,
    List<String> letterhead,
    String map,
    String profile,
    List<Source> sources) {
  public Setting {
    letterhead = List.copyOf(letterhead);
    sources = List.copyOf(sources);
  }
}
