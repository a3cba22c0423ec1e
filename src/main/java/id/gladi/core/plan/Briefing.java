package id.gladi.core.plan;

import java.util.List;

/**
 * What is read out before play.
 *
 * @param specialSituation for the facilitator only, never for the room
 * @param preconditions what must hold before water or gas may be proposed, in order
 */
public record Briefing(
    String aim,
    String generalSituation,
    String specialSituation,
    List<String> prohibitions,
    List<String> preconditions) {
  public Briefing {
    prohibitions = List.copyOf(prohibitions);
    preconditions = List.copyOf(preconditions);
  }
}
