package id.gladi.ui.desk.planning;

import id.gladi.core.planning.Arrivals;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Reinforcement;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.planning.RoadNetwork;
import id.gladi.core.planning.WaterBudget;
import id.gladi.core.play.Board;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.ui.board.Assumptions;
import id.gladi.ui.board.BoardModel;
import id.gladi.ui.board.HandModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the planner asks and the figures it is worked out with. Nothing here is recorded. Use on the
 * FX thread only.
 */
public final class PlanningModel {
  private static final String WATER = "air";
  private final Play play;
  private final HandModel hand;
  private final Texts texts;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.RINGS);
  private final Assumptions assumptions;
  private final PlanningInputs inputs = new PlanningInputs();
  private @Nullable RoadNetwork streets;

  public PlanningModel(Play play, BoardModel board, Texts texts) {
    this.play = play;
    this.hand = board.hand();
    this.assumptions = board.assumptions();
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  Play play() {
    return play;
  }

  HandModel hand() {
    return hand;
  }

  /** Whether the panel stands beside the board. */
  public BooleanProperty open() {
    return open;
  }

  /** What it works out. */
  public ObjectProperty<Page> page() {
    return page;
  }

  /** The figures in force. */
  public ObservableValue<Figures> figures() {
    return assumptions.figures();
  }

  /** What the planner chose. */
  PlanningInputs inputs() {
    return inputs;
  }

  /** Takes a unit on the board as a source of help, or leaves it out again. */
  public void onSource(String token) {
    inputs.onSource(token);
  }

  Board board() {
    return play.moment().get().board();
  }

  /** The figures in force and how to change them. */
  Assumptions assumptions() {
    return assumptions;
  }

  /** Required and present strength at the level of the moment. */
  public RingStrength rings() {
    return RingStrength.of(
        play.plan().exercise().deployment(), board(), board().situation().level());
  }

  /** The first selected unit that is not a crowd. */
  Optional<Token> unit() {
    return selected().stream().filter(token -> token.outline().size() < 3).findFirst();
  }

  /** The first selected crowd. */
  Optional<Token> crowd() {
    return selected().stream().filter(token -> token.outline().size() >= 3).findFirst();
  }

  private List<Token> selected() {
    return hand.selected().get().stream()
        .sorted()
        .flatMap(id -> board().field().token(id).stream())
        .toList();
  }

  /** The widths that a line could hold. */
  LineAid line() {
    return new LineAid(this);
  }

  /** The ways by which a crowd could leave. */
  EgressAid egress() {
    return new EgressAid(this);
  }

  /** The water of the selected cannon, or of the first on the board. */
  Optional<Token> awc() {
    return selected().stream()
        .filter(PlanningModel::sprays)
        .findFirst()
        .or(() ->
            board().field().tokens().values().stream().filter(PlanningModel::sprays).findFirst());
  }

  private static boolean sprays(Token token) {
    return token.face().kind().equals("awc");
  }

  /** As many litres as the plan gives it, or the tank of the chosen cannon. */
  Optional<WaterBudget> water() {
    return awc()
        .map(token ->
            play.plan().exercise().forces().unit(token.unit()).stream()
                .flatMap(unit -> unit.equipment().stream())
                .filter(item -> item.item().equals(WATER) && item.unit().equals("l"))
                .findFirst()
                .map(item ->
                    WaterBudget.of(item.amount(), inputs.cannon().get(), figures().getValue()))
                .orElseGet(() -> WaterBudget.full(inputs.cannon().get(), figures().getValue()))
                .sprayed(inputs.sprayed().get()));
  }

  /** Where help is wanted: where the first selected token stands, else at the protected site. */
  Point destination() {
    return selected().stream()
        .filter(token -> !inputs.sources().get().contains(token.id()))
        .findFirst()
        .map(Token::at)
        .orElseGet(() -> arrivals().site());
  }

  /** Every place off the map that needs some time, and the chosen units; the quickest first. */
  List<Reinforcement> help() {
    var all = new ArrayList<Reinforcement>();
    var arrivals = arrivals();
    var to = destination();
    play.plan().exercise().forces().places().stream()
        .filter(place -> place.minutes() > 0 || place.distanceKm() > 0)
        .map(place -> arrivals.from(place, to))
        .forEach(all::add);
    inputs.sources().get().stream()
        .sorted()
        .flatMap(id -> board().field().token(id).stream())
        .flatMap(unit -> arrivals.from(unit, to).stream())
        .forEach(all::add);
    return Reinforcement.compared(all);
  }

  Arrivals arrivals() {
    if (streets == null) {
      streets = RoadNetwork.of(play.plan().map());
    }
    return new Arrivals(play.plan(), board(), streets, figures().getValue());
  }
}
