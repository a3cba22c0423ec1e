package id.gladi.core.review;

import java.util.List;

/**
 * What was planned and what was played: injects, levels and stations.
 *
 * @param stations every planned station of every declared level
 */
public record PlanAgainstPlay(
    List<InjectTiming> injects, List<LevelTiming> levels, List<StationCheck> stations) {
  public PlanAgainstPlay {
    injects = List.copyOf(injects);
    levels = List.copyOf(levels);
    stations = List.copyOf(stations);
  }

  /** Stations at which play and plan did not agree. */
  public List<StationCheck> departures() {
    return stations.stream()
        .filter(check -> check.verdict() != StationCheck.Verdict.IN_PLACE)
        .toList();
  }
}
