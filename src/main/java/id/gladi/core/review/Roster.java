package id.gladi.core.review;

import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Forces;
import id.gladi.core.plan.Unit;
import java.util.List;

/** The participants of one agency; crowds, incidents and outside help are not listed. */
public record Roster(Agency agency, List<Unit> units) {
  public Roster {
    units = List.copyOf(units);
  }

  static List<Roster> of(Forces forces) {
    return forces.agencies().stream()
        .map(agency -> new Roster(agency, participants(forces, agency)))
        .filter(roster -> !roster.units().isEmpty())
        .toList();
  }

  private static List<Unit> participants(Forces forces, Agency agency) {
    return forces.units().stream()
        .filter(unit -> unit.agency().equals(agency.id()))
        .filter(unit -> unit.standing().countsAsParticipant())
        .toList();
  }

  public int persons() {
    return units.stream().mapToInt(unit -> unit.strength().likely()).sum();
  }
}
