package id.gladi.core.play;

import id.gladi.core.plan.Inject;
import id.gladi.core.plan.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How this session's copy of the script changes. The files of the plan are never touched. */
final class ScriptFold {
  private ScriptFold() {}

  static Board added(Board board, Event.InjectAdded e) {
    var level = board.situation().level();
    var inject =
        new Inject(
            e.inject(),
            0,
            e.phase(),
            e.at(),
            Inject.Type.EVENT,
            e.story(),
            e.routing(),
            new Inject.Staging(null, List.of()),
            new Inject.LevelChange(level, level, ""),
            List.of(),
            List.of());
    return board.with(board.script().with(placed(board.script().injects(), inject, e.after())));
  }

  /** The inject with other words; another time puts it where its time belongs. */
  static Board edited(Board board, Event.InjectEdited e) {
    var script = changed(board, e.inject(), i -> i.told(e.at(), e.story(), e.routing()));
    return board.with(script.with(inOrder(script.injects(), e.inject())));
  }

  static Board attached(Board board, Event.InjectAttached e) {
    return board.with(
        changed(
            board,
            e.inject(),
            i ->
                i.with(
                    Stream.concat(i.attachments().stream(), Stream.of(e.attachment())).toList())));
  }

  static Board detached(Board board, Event.InjectDetached e) {
    return board.with(
        changed(
            board,
            e.inject(),
            i ->
                i.with(
                    i.attachments().stream()
                        .filter(a -> !a.name().equals(e.attachment()))
                        .toList())));
  }

  private static Script changed(Board board, String id, UnaryOperator<Inject> change) {
    UnaryOperator<Inject> one = inject -> inject.id().equals(id) ? change.apply(inject) : inject;
    var script = board.script();
    return script
        .with(script.injects().stream().map(one).toList())
        .withContingencies(
            script.contingencies().stream().map(c -> c.with(one.apply(c.inject()))).toList());
  }

  /** An inject that was put off is ready again when it is put somewhere else. */
  static Board moved(Board board, Event.InjectMoved e) {
    var script = board.script();
    var found = script.injects().stream().filter(i -> i.id().equals(e.inject())).findFirst();
    if (found.isEmpty()) {
      return board;
    }
    var i = found.get();
    var there = placed(script.injects(), i.told(e.at(), i.story(), i.routing()), e.after());
    return board.with(script.with(there)).with(board.progress().readied(e.inject()));
  }

  static Board triggered(Board board, Event.TriggerSet e) {
    var contingencies =
        board.script().contingencies().stream()
            .map(c -> c.inject().id().equals(e.inject()) ? c.offeredWhen(e.trigger()) : c)
            .toList();
    return board.with(board.script().withContingencies(contingencies));
  }

  /** The list with the inject behind another, taken from where it was. */
  private static List<Inject> placed(List<Inject> main, Inject inject, @Nullable String after) {
    var list = new ArrayList<>(main.stream().filter(i -> !i.id().equals(inject.id())).toList());
    int index = 0;
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).id().equals(after)) {
        index = i + 1;
      }
    }
    list.add(index, inject);
    return list;
  }

  /** Keeps the order unless one inject's time no longer fits between its neighbours. */
  private static List<Inject> inOrder(List<Inject> main, String changed) {
    var inject = main.stream().filter(i -> i.id().equals(changed)).findFirst();
    if (inject.isEmpty() || fits(main, main.indexOf(inject.get()))) {
      return main;
    }
    var before =
        main.stream()
            .filter(i -> !i.id().equals(changed))
            .filter(i -> i.at().compareTo(inject.get().at()) <= 0)
            .reduce((_, last) -> last);
    return placed(main, inject.get(), before.map(Inject::id).orElse(null));
  }

  private static boolean fits(List<Inject> main, int at) {
    var time = main.get(at).at();
    boolean afterLast = at == 0 || !time.isBefore(main.get(at - 1).at());
    return afterLast && (at + 1 == main.size() || !main.get(at + 1).at().isBefore(time));
  }
}
