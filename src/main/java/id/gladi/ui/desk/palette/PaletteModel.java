package id.gladi.ui.desk.palette;

import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Standing;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.ui.play.Play;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Units by agency with their counts, narrowed by a search. */
public final class PaletteModel {
  private final Play play;
  private final StringProperty search = new SimpleStringProperty("");
  private final ObservableList<UnitRow> rows = FXCollections.observableArrayList();
  private final Set<String> folded = new HashSet<>();

  public PaletteModel(Play play) {
    this.play = play;
    play.rested().subscribe(_ -> refresh());
    search.subscribe(_ -> refresh());
  }

  public StringProperty search() {
    return search;
  }

  ObservableList<UnitRow> rows() {
    return rows;
  }

  /** Persons on the map and in the plan, over all participants. */
  int[] totals() {
    var units = units().stream().filter(u -> u.standing().countsAsParticipant()).toList();
    var placed = placed(play.moment().get().board());
    return new int[] {
      sum(units, placed), units.stream().mapToInt(u -> u.strength().likely()).sum()
    };
  }

  boolean onMap(String unit) {
    return play.moment().get().board().field().token(unit).isPresent();
  }

  /** Opens or closes an agency. */
  public void onFold(String agency) {
    if (!folded.remove(agency)) {
      folded.add(agency);
    }
    refresh();
  }

  private List<Unit> units() {
    return play.plan().exercise().forces().units();
  }

  /** The plan's agencies in its order, then those that only its units name. */
  private List<Agency> agencies() {
    var listed = new LinkedHashMap<String, Agency>();
    play.plan().exercise().forces().agencies().forEach(a -> listed.put(a.id(), a));
    units().forEach(u -> listed.putIfAbsent(u.agency(), new Agency(u.agency(), u.agency())));
    return List.copyOf(listed.values());
  }

  private static Map<String, Integer> placed(Board board) {
    return board.field().tokens().values().stream()
        .collect(Collectors.groupingBy(Token::unit, Collectors.summingInt(PaletteModel::persons)));
  }

  private static int persons(Token token) {
    return token.strength().likely();
  }

  private void refresh() {
    var placed = placed(play.moment().get().board());
    var wanted = search.get().strip().toLowerCase(Locale.ROOT);
    var next = new ArrayList<UnitRow>();
    for (Agency agency : agencies()) {
      var members =
          units().stream()
              .filter(u -> u.agency().equals(agency.id()) && u.standing() != Standing.INCIDENT)
              .toList();
      var found =
          members.stream().filter(u -> wanted.isEmpty() || matches(u, agency, wanted)).toList();
      if (found.isEmpty()) {
        continue;
      }
      boolean open = !wanted.isEmpty() || !folded.contains(agency.id());
      var counted = counted(members);
      int total = counted.stream().mapToInt(u -> u.strength().likely()).sum();
      next.add(new UnitRow.Group(agency.id(), agency.name(), sum(counted, placed), total, open));
      if (open) {
        found.forEach(u -> next.add(member(u, placed.getOrDefault(u.id(), 0))));
      }
    }
    if (!next.equals(rows)) {
      rows.setAll(next);
    }
  }

  /** Help from outside is listed but not counted, as in the plan; crowds have only themselves. */
  private static List<Unit> counted(List<Unit> members) {
    var own = members.stream().filter(u -> u.standing().countsAsParticipant()).toList();
    return own.isEmpty() ? members : own;
  }

  private static boolean matches(Unit unit, Agency agency, String wanted) {
    return unit.name().toLowerCase(Locale.ROOT).contains(wanted)
        || agency.name().toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static UnitRow.Member member(Unit unit, int placed) {
    return new UnitRow.Member(unit, placed, Math.max(0, unit.strength().likely() - placed));
  }

  private static int sum(List<Unit> units, Map<String, Integer> placed) {
    return units.stream().mapToInt(u -> placed.getOrDefault(u.id(), 0)).sum();
  }
}
