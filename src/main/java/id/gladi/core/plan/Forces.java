package id.gladi.core.plan;

import java.util.List;
import java.util.Optional;

/**
 * Everyone and everything that can stand on the board.
 *
 * @param agencies in the order of the unit list
 * @param places where units wait off the board, with the time they need
 * @param totals strengths that must add up, as published
 */
public record Forces(
    List<Agency> agencies, List<Unit> units, List<OffMapPlace> places, List<Total> totals) {
  public Forces {
    agencies = List.copyOf(agencies);
    units = List.copyOf(units);
    places = List.copyOf(places);
    totals = List.copyOf(totals);
  }

  public Optional<Unit> unit(String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  /**
   * Persons of every unit that takes part as force or observer; crowds and outside help do not
   * count.
   */
  public int participants() {
    return units.stream()
        .filter(u -> u.standing().countsAsParticipant())
        .mapToInt(u -> u.strength().likely())
        .sum();
  }

  /** A published strength that the units of some agencies must add up to, in persons. */
  public record Total(String name, List<String> agencies, int persons, Basis basis) {
    public Total {
      agencies = List.copyOf(agencies);
    }
  }
}
