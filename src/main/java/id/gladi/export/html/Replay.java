package id.gladi.export.html;

import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.terrain.Polygons;
import id.gladi.draw.Box;
import id.gladi.draw.Camera;
import id.gladi.draw.Palette;
import id.gladi.draw.map.GroundPainter;
import id.gladi.draw.scene.Actors;
import id.gladi.draw.scene.Focus;
import id.gladi.draw.scene.Ground;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Scene;
import id.gladi.export.markup.Html;
import id.gladi.export.pen.SvgPen;
import id.gladi.export.report.Source;
import id.gladi.export.words.PictureWords;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The replay: map, tokens, scrub bar and log, as data and a program inside the page.
 *
 * @param annexed whether it stands in the place of the annex of pictures and has its letter
 */
record Replay(Source source, LongFunction<Board> boards, boolean annexed) {
  /** Where the page has it. */
  static final String ID = "putar-ulang";

  private static final double WIDTH = 1200;
  private static final double HEIGHT = 760;
  private static final double ROOM = 1.5;

  String title() {
    var name = source.words().say("replay");
    return annexed ? source.words().say("annex", "A", name) : name;
  }

  void write(Html body) {
    var block = body.add("div", "part").attribute("id", ID);
    block.add("h2").text(title());
    block.add("p", "small").text(source.words().say("replay.how"));
    var stage = block.add("div").attribute("id", "replay");
    stage.add("div").attribute("id", "replay-bar");
    var row = stage.add("div").attribute("id", "replay-row");
    row.add("div").attribute("id", "replay-map");
    row.add("ol").attribute("id", "replay-log");
    var controls = stage.add("div").attribute("id", "replay-controls");
    button(controls, "replay-back", "‹", "replay.back");
    button(controls, "replay-play", "▶", "replay.play");
    button(controls, "replay-next", "›", "replay.next");
    controls
        .add("input")
        .attribute("type", "range")
        .attribute("id", "replay-scrub")
        .attribute("min", "0")
        .attribute("value", "0")
        .attribute("aria-label", source.words().say("replay.scrub"));
  }

  private void button(Html controls, String id, String sign, String key) {
    controls
        .add("button")
        .attribute("id", id)
        .attribute("type", "button")
        .attribute("title", source.words().say(key))
        .attribute("aria-label", source.words().say(key))
        .text(sign);
  }

  /** Everything the replay's program needs, as JSON that cannot end the script it stands in. */
  String data() {
    var plan = source.review().plan();
    var camera =
        Camera.fitted(
            plan.map().extent().minX(),
            plan.map().extent().minY(),
            plan.map().extent().maxX(),
            plan.map().extent().maxY(),
            plan.map().rotation(),
            WIDTH,
            HEIGHT,
            0);
    var data = new LinkedHashMap<String, Object>();
    data.put("width", WIDTH);
    data.put("height", HEIGHT);
    data.put("home", home(camera));
    data.put("ground", ground(camera));
    data.put("levels", levels());
    data.put("symbols", symbols());
    data.put("symbol", ReplaySymbols.SIZE);
    data.put("words", words());
    data.put("frames", new ReplayData(source, boards, camera).frames());
    return steadyJson().writeValueAsString(data).replace("</", "<\\/");
  }

  private String ground(Camera camera) {
    var plan = source.review().plan();
    var look = Look.of(Palette.LIGHT, 1, new PictureWords(source.words().locale()));
    var scene =
        new Scene(
            Ground.of(plan.map(), plan.exercise().deployment().rings()),
            Actors.of(List.of(), List.of(), List.of()),
            Focus.NONE,
            camera,
            look);
    return SvgPen.dataUri(WIDTH, HEIGHT, pen -> new GroundPainter().paint(pen, scene));
  }

  /**
   * What the replay shows first: the inner rings with some room around them, else the whole map.
   */
  private List<Double> home(Camera camera) {
    var rings =
        source.review().plan().exercise().deployment().rings().stream()
            .sorted(Comparator.comparingDouble(ring -> Polygons.area(ring.outline())))
            .toList();
    var corners =
        rings.stream()
            .limit((rings.size() + 1) / 2)
            .flatMap(ring -> ring.outline().stream())
            .map(point -> camera.toScreen(point.x(), point.y()))
            .toList();
    if (corners.isEmpty()) {
      return List.of(0.0, 0.0, WIDTH, HEIGHT);
    }
    var box = Box.of(corners);
    double height = Math.max(box.height(), box.width() * HEIGHT / WIDTH) * ROOM;
    double width = height * WIDTH / HEIGHT;
    double x = box.x() + box.width() / 2 - width / 2;
    double y = box.y() + box.height() / 2 - height / 2;
    return List.of(x, y, width, height);
  }

  private Map<String, Object> levels() {
    var levels = new LinkedHashMap<String, Object>();
    source
        .review()
        .plan()
        .profile()
        .levels()
        .forEach(level ->
            levels.put(
                level.id(),
                Map.of(
                    "name", source.words().say(level.name()),
                    "fill", level.colour().fill(),
                    "ink", level.colour().text())));
    return levels;
  }

  private Map<String, String> symbols() {
    var symbols = new ReplaySymbols();
    for (var logged : source.review().chronicle().log()) {
      for (var event : logged.counts() ? logged.step().events() : List.<Event>of()) {
        if (event instanceof Event.TokenPlaced placed) {
          symbols.add(placed.token().face());
        } else if (event instanceof Event.TokenSplit split) {
          symbols.add(split.part().face());
        } else if (event instanceof Event.ActBegan began) {
          symbols.addAct(began.mark().act());
        }
      }
    }
    return symbols.pictures();
  }

  private Map<String, String> words() {
    return Map.of(
        "play", source.words().say("replay.play"),
        "pause", source.words().say("replay.pause"),
        "level", source.words().say("timeline.level"),
        "holder", source.words().say("timeline.holder"));
  }

  /** Keys in their order: the same board gives the same bytes in every run. */
  private static JsonMapper steadyJson() {
    return JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
  }
}
