package id.gladi.export.html;

import id.gladi.core.play.ActMark;
import id.gladi.core.play.Board;
import id.gladi.core.play.Overlay;
import id.gladi.core.play.Step;
import id.gladi.core.play.Token;
import id.gladi.core.review.LoggedStep;
import id.gladi.core.terrain.Point;
import id.gladi.draw.Camera;
import id.gladi.export.report.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The acts that count as changes from board to board, small enough for a page: only what changed
 * since the act before. Places are pixels of the replay's picture.
 */
record ReplayData(Source source, LongFunction<Board> boards, Camera camera) {

  List<Map<String, Object>> frames() {
    var frames = new ArrayList<Map<String, Object>>();
    Board before = null;
    for (var logged : source.review().chronicle().log()) {
      if (logged.counts()) {
        var board = boards.apply(logged.step().seq());
        frames.add(frame(logged, before, board));
        before = board;
      }
    }
    return frames;
  }

  private Map<String, Object> frame(LoggedStep logged, @Nullable Board before, Board board) {
    var step = logged.step();
    var frame = new LinkedHashMap<String, Object>();
    var schedule = source.review().plan().exercise().schedule();
    frame.put("s", step.seq());
    frame.put("t", logged.at().toString());
    frame.put("c", source.words().clock(schedule, logged.at()));
    frame.put("l", board.situation().level());
    frame.put("h", board.situation().holder());
    frame.put("x", text(step));
    var field = board.field();
    changes(
        frame,
        "k",
        before == null ? Map.of() : before.field().tokens(),
        field.tokens(),
        this::token);
    changes(
        frame,
        "o",
        before == null ? Map.of() : before.field().overlays(),
        field.overlays(),
        this::overlay);
    changes(frame, "a", before == null ? Map.of() : before.field().acts(), field.acts(), this::act);
    return frame;
  }

  private String text(Step step) {
    return source.events().of(step);
  }

  /** What is new or other goes in as it is now, what is gone as null. */
  private static <T> void changes(
      Map<String, Object> frame,
      String name,
      Map<String, T> before,
      Map<String, T> now,
      BiFunction<String, T, Object> shown) {
    var changed = new LinkedHashMap<String, @Nullable Object>();
    now.forEach((id, thing) -> {
      if (!Objects.equals(before.get(id), thing)) {
        changed.put(id, shown.apply(id, thing));
      }
    });
    before.keySet().stream()
        .filter(id -> !now.containsKey(id))
        .forEach(id -> changed.put(id, null));
    if (!changed.isEmpty()) {
      frame.put(name, changed);
    }
  }

  private Object token(String id, Token token) {
    var at = camera.toScreen(token.at().x(), token.at().y());
    var shown = new LinkedHashMap<String, Object>();
    shown.put("x", tenth(at.x()));
    shown.put("y", tenth(at.y()));
    shown.put("i", ReplaySymbols.id(token.face()));
    shown.put("n", token.face().name());
    shown.put("p", token.strength().likely());
    shown.put("m", token.status().name());
    if (!token.outline().isEmpty()) {
      shown.put("o", points(token.outline()));
    }
    return shown;
  }

  private Object overlay(String id, Overlay overlay) {
    return Map.of(
        "k", overlay.kind().id(), "z", overlay.kind().zone(), "p", points(overlay.points()));
  }

  private Object act(String id, ActMark act) {
    var at = camera.toScreen(act.at().x(), act.at().y());
    return Map.of("x", tenth(at.x()), "y", tenth(at.y()), "n", act.act());
  }

  private String points(List<Point> points) {
    var text = new StringBuilder();
    for (var point : points) {
      var at = camera.toScreen(point.x(), point.y());
      text.append(tenth(at.x())).append(',').append(tenth(at.y())).append(' ');
    }
    return text.toString().strip();
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
