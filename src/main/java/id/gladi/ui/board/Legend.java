package id.gladi.ui.board;

import id.gladi.core.plan.Agency;
import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.ActMark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Token;
import java.util.List;

/**
 * What is on a board, each thing once: kinds by agency in the plan's order, lines and acts in the
 * order of their kinds.
 *
 * @param crowd whether a crowd with an outline is there
 * @param grades whether the density of that crowd is told on the board
 * @param rings names of the rings that have a line, from the innermost
 */
record Legend(
    List<Group> agencies,
    boolean crowd,
    boolean grades,
    List<String> rings,
    List<LineKind> lines,
    List<String> acts) {
  Legend {
    rings = List.copyOf(rings);
    agencies = List.copyOf(agencies);
    lines = List.copyOf(lines);
    acts = List.copyOf(acts);
  }

  /** The kinds of one agency. */
  record Group(String agency, List<Kind> kinds) {
    Group {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * A kind of unit.
   *
   * @param name of the first unit of the kind, for kinds that the language does not know
   */
  record Kind(String id, String name) {}

  static Legend of(Board board, List<Agency> agencies, List<Ring> rings, boolean states) {
    var field = board.field();
    var order = agencies.stream().map(Agency::id).toList();
    var present =
        field.tokens().values().stream()
            .map(token -> token.face().agency())
            .distinct()
            .sorted((a, b) -> Integer.compare(place(order, a), place(order, b)))
            .toList();
    boolean crowd = field.tokens().values().stream().anyMatch(token -> token.outline().size() > 2);
    return new Legend(
        present.stream().map(agency -> new Group(agency, kinds(board, agency))).toList(),
        crowd,
        crowd && states,
        rings.stream().map(Ring::name).toList(),
        field.overlays().values().stream().map(Overlay::kind).distinct().sorted().toList(),
        field.acts().values().stream().map(ActMark::act).distinct().sorted().toList());
  }

  private static int place(List<String> order, String agency) {
    int at = order.indexOf(agency);
    return at < 0 ? order.size() : at;
  }

  private static List<Kind> kinds(Board board, String agency) {
    var tokens =
        board.field().tokens().values().stream()
            .map(Token::face)
            .filter(face -> face.agency().equals(agency))
            .toList();
    return tokens.stream()
        .map(Token.Face::kind)
        .distinct()
        .map(kind ->
            new Kind(
                kind,
                tokens.stream()
                    .filter(face -> face.kind().equals(kind))
                    .map(Token.Face::name)
                    .findFirst()
                    .orElse(kind)))
        .toList();
  }

  boolean empty() {
    return agencies.isEmpty() && rings.isEmpty() && lines.isEmpty() && acts.isEmpty();
  }
}
