package id.gladi.ui.board;

import id.gladi.core.plan.Standing;
import id.gladi.core.planning.Alignment;
import id.gladi.core.play.ChangeOver;
import id.gladi.core.play.Command;
import id.gladi.core.play.Group;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Working with many tokens: selecting, grouping, locking, copying, aligning, relieving. */
public final class ManyActs {
  private static final double BESIDE = 12;
  private final BoardModel model;

  ManyActs(BoardModel model) {
    this.model = model;
  }

  /** The selected tokens, in the order of their ids. */
  List<Token> selected() {
    return model.hand().selected().get().stream()
        .sorted()
        .flatMap(id -> model.board().field().token(id).stream())
        .toList();
  }

  /** Selects every token of the agencies of the selection; every token when nothing is. */
  public void onSameAgency() {
    var agencies = selected().stream().map(t -> t.face().agency()).collect(Collectors.toSet());
    select(
        model.board().field().tokens().values().stream()
            .filter(t -> agencies.isEmpty() || agencies.contains(t.face().agency()))
            .toList(),
        false);
  }

  /** Selects the tokens of an agency, of one kind only unless {@code kind} is empty. */
  void onPick(String agency, String kind, boolean add) {
    select(
        model.board().field().tokens().values().stream()
            .filter(t -> t.face().agency().equals(agency))
            .filter(t -> kind.isEmpty() || t.face().kind().equals(kind))
            .toList(),
        add);
  }

  private void select(List<Token> tokens, boolean add) {
    model.hand().onBanded(tokens.stream().map(Token::id).collect(Collectors.toSet()), add);
  }

  /** Asks for the name of a group of what is selected. */
  public void onGroup() {
    var tokens = selected().stream().map(Token::id).toList();
    if (tokens.size() > 1) {
      model.requests().onAsk(new Ask.Group(tokens));
    }
  }

  /** Groups that what is selected belongs to. */
  List<Group> groups() {
    return selected().stream()
        .flatMap(t -> model.board().field().arrangement().groupOf(t.id()).stream())
        .distinct()
        .toList();
  }

  /** Dissolves the groups of what is selected. */
  public void onUngroup() {
    together(groups().stream().map(g -> (Command) new Command.DissolveGroup(g.id())).toList());
  }

  /** Selects the members of a group. */
  void onPick(Group group) {
    model.hand().onBanded(Set.copyOf(group.tokens()), false);
  }

  /** Locks what is selected, or unlocks it when all of it is locked. */
  public void onLock() {
    var field = model.board().field();
    boolean lock = selected().stream().anyMatch(t -> !field.locked(t.id()));
    together(
        selected().stream()
            .filter(t -> field.locked(t.id()) != lock)
            .map(t -> (Command) new Command.LockToken(t.id(), lock))
            .toList());
  }

  /** Puts another crowd like each selected one beside it; units are refused with the reason. */
  public void onCopy() {
    var map = model.play().plan().map().extent();
    together(
        selected().stream()
            .map(t ->
                (Command) new Command.CopyCrowd(t.id(), map.clamp(t.at().plus(BESIDE, -BESIDE))))
            .toList());
  }

  /** Puts what is selected along the nearest street. */
  public void onAlign() {
    street().ifPresent(this::align);
  }

  Optional<Lines.Named> street() {
    return Lines.street(model.play().plan().map(), selected());
  }

  Optional<Lines.Named> laid() {
    return Lines.laid(model.board().field(), selected());
  }

  void align(Lines.Named line) {
    place(Alignment.along(line.points(), places(), facing()));
  }

  /** Puts what is selected evenly over a line that was drawn for it. */
  void onAlignOver(List<Point> line) {
    if (line.size() > 1) {
      place(Alignment.over(line, places(), facing()));
    }
  }

  private List<Point> places() {
    return selected().stream().map(Token::at).toList();
  }

  /** Where they look now, on the whole. */
  private double facing() {
    double east = 0;
    double north = 0;
    for (var token : selected()) {
      east += Math.sin(Math.toRadians(token.facing()));
      north += Math.cos(Math.toRadians(token.facing()));
    }
    return Math.toDegrees(Math.atan2(east, north));
  }

  private void place(List<Alignment.Place> places) {
    var tokens = selected();
    var moves = new ArrayList<Command.Move>();
    var commands = new ArrayList<Command>();
    for (int i = 0; i < tokens.size(); i++) {
      moves.add(new Command.Move(tokens.get(i).id(), List.of(places.get(i).at())));
      commands.add(new Command.TurnToken(tokens.get(i).id(), places.get(i).facing()));
    }
    commands.addFirst(new Command.MoveTokens(moves));
    together(commands);
  }

  /** Who is relieved, then who relieves; none unless just two units are selected. */
  Optional<List<Token>> relief() {
    var units = selected();
    boolean two = units.size() == 2 && units.stream().allMatch(ManyActs::unit);
    return two
        ? Optional.of(units.stream().sorted(Comparator.comparingDouble(this::behind)).toList())
        : Optional.empty();
  }

  private static boolean unit(Token token) {
    return token.face().standing() == Standing.FORCE
        || token.face().standing() == Standing.REINFORCEMENT;
  }

  /** The front stands in a formation and near the crowd. */
  private double behind(Token token) {
    double crowd =
        model.board().field().tokens().values().stream()
            .filter(Token::crowd)
            .mapToDouble(c -> c.at().distance(token.at()))
            .min()
            .orElse(0);
    return token.formation() == null ? crowd + 1e6 : crowd;
  }

  /** Lets the one of two selected units relieve the other. */
  public void onChangeOver(ChangeOver kind) {
    relief()
        .ifPresent(two ->
            model.act(new Command.ChangeOverUnits(kind, two.getFirst().id(), two.getLast().id())));
  }

  private void together(List<Command> commands) {
    if (!commands.isEmpty()) {
      model.act(new Command.Together(commands));
    }
  }
}
