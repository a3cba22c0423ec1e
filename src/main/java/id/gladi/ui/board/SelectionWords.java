package id.gladi.ui.board;

import id.gladi.core.plan.Deployment.Ring;
import id.gladi.core.planning.RingStrength;
import id.gladi.core.play.Group;
import id.gladi.core.play.Plan;
import id.gladi.core.play.Token;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Names;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is selected, in two lines: who and how many; where, and what the hand has done with it. */
final class SelectionWords {
  private static final int TWO = 2;

  private final BoardModel model;
  private final Texts texts;
  private final Names names;

  SelectionWords(BoardModel model) {
    this.model = model;
    this.texts = model.texts();
    this.names = new Names(model.play()::plan, texts);
  }

  /** No lines when nothing is selected. */
  List<String> lines() {
    var selected = model.many().selected();
    return switch (selected.size()) {
      case 0 -> List.of();
      case 1 -> List.of(who(selected.getFirst()), where(selected.getFirst()));
      default -> List.of(count(selected), together(selected));
    };
  }

  private String who(Token token) {
    var strength = token.strength();
    var size =
        strength.low() == strength.high()
            ? texts.get("selection.persons", number(strength.likely()))
            : texts.get(
                "selection.estimate",
                number(strength.likely()),
                number(strength.low()),
                number(strength.high()));
    return String.join(
        " · ",
        token.face().name(),
        size,
        names.agency(token.face().agency()),
        texts.get("status." + token.status()));
  }

  private String where(Token token) {
    var words = new ArrayList<String>();
    words.add(ring(token.at()));
    plan()
        .map()
        .protectedPlace()
        .ifPresent(
            site -> words.add(fromSite(site.name(), site.geometry().points(), middle(token))));
    words.add(texts.get("selection.facing", Math.round(token.facing())));
    var field = model.board().field();
    field
        .arrangement()
        .groupOf(token.id())
        .map(Group::name)
        .ifPresent(name -> words.add(texts.get("selection.group", name)));
    if (field.locked(token.id())) {
      words.add(texts.get("selection.locked"));
    }
    return String.join(" · ", words);
  }

  private String ring(Point at) {
    return RingStrength.ringAt(plan().exercise().deployment(), at)
        .map(Ring::name)
        .orElseGet(() -> texts.get("selection.outside"));
  }

  private String fromSite(String name, List<Point> outline, Point at) {
    boolean inside = outline.size() > 2 && Polygons.contains(outline, at);
    return inside
        ? texts.get("selection.inside", name)
        : texts.get("selection.distance", number(Polygons.distance(outline, at)), name);
  }

  private static Point middle(Token token) {
    return token.outline().size() > 2 ? Polygons.centroid(token.outline()) : token.at();
  }

  private String count(List<Token> selected) {
    int persons = selected.stream().mapToInt(t -> t.strength().likely()).sum();
    return texts.get("selection.many", number(selected.size()), number(persons));
  }

  /** How far two are apart; of more, how many each agency has. */
  private String together(List<Token> selected) {
    if (selected.size() == TWO) {
      double apart = middle(selected.getFirst()).distance(middle(selected.getLast()));
      return texts.get(
          "selection.apart",
          selected.getFirst().face().name(),
          selected.getLast().face().name(),
          number(apart));
    }
    Map<String, Integer> persons = new TreeMap<>();
    selected.forEach(t -> persons.merge(t.face().agency(), t.strength().likely(), Integer::sum));
    return persons.entrySet().stream()
        .map(each -> names.agency(each.getKey()) + " " + number(each.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private Plan plan() {
    return model.play().plan();
  }

  private String number(double value) {
    return NumberFormat.getIntegerInstance(texts.language().get().locale())
        .format(Math.round(value));
  }
}
