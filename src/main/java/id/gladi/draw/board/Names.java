package id.gladi.draw.board;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.map.Zoom;
import id.gladi.draw.scene.Look;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names written on the ground. They come last and take only places that nobody needs. */
final class Names {
  private static final double KEY_SIZE = 13;
  private static final double PLACE_SIZE = 11;
  private static final double AGAIN_AFTER = 360;
  private static final double[] DOWN = {0, -0.16, 0.16, -0.3, 0.3, -0.4, 0.4};
  private static final double[] ACROSS = {0, -0.12, 0.12, -0.24, 0.24};
  private static final Pattern SIGN = Pattern.compile("\\(([^()]{1,5})\\)");

  private Names() {}

  static List<Label> place(Pen pen, Scene scene, Room room) {
    List<Label> names = new ArrayList<>();
    if (scene.look().shows(Look.Part.PLACE_NAMES)) {
      site(pen, scene, room, names);
    }
    if (scene.look().shows(Look.Part.STREET_NAMES) && scene.zoom() >= Zoom.STREETS) {
      names.addAll(StreetNames.place(pen, scene, room));
    }
    if (scene.look().shows(Look.Part.PLACE_NAMES) && scene.zoom() >= Zoom.DETAIL) {
      places(pen, scene, room, names);
    }
    if (scene.look().shows(Look.Part.STREET_NAMES) && scene.zoom() >= Zoom.STREETS) {
      junctions(pen, scene, room, names);
    }
    return names;
  }

  private static void site(Pen pen, Scene scene, Room room, List<Label> names) {
    for (Feature feature : scene.ground().map().ofKind(FeatureKind.SITE_BUILDING)) {
      TextStyle style =
          style(scene, KEY_SIZE, TextStyle.Weight.BOLD, Ink.KEY_TEXT, scene.look().type());
      inside(pen, scene, room, feature, style, names);
    }
  }

  private static void places(Pen pen, Scene scene, Room room, List<Label> names) {
    TextStyle green = style(scene, PLACE_SIZE, TextStyle.Weight.REGULAR, Ink.GREEN_TEXT, 1);
    TextStyle plain = style(scene, PLACE_SIZE, TextStyle.Weight.REGULAR, Ink.STREET_TEXT, 1);
    for (Feature feature : scene.ground().map().features()) {
      switch (feature.kind()) {
        case GREEN, FIELD -> inside(pen, scene, room, feature, green, names);
        case BUILDING, POI, PARKING -> inside(pen, scene, room, feature, plain, names);
        case ROOM -> {
          if (scene.zoom() >= 2 * Zoom.CLOSE) {
            inside(pen, scene, room, feature, plain, names);
          }
        }
        case ROAD,
            ALLEY,
            SIDEWALK,
            JUNCTION,
            DRIVEWAY,
            SITE,
            SITE_BUILDING,
            PORCH,
            DOOR,
            FENCE,
            WALL,
            GATE,
            TREE,
            VEGETATION,
            WATER,
            FACILITY -> {
          // named elsewhere or not at all
        }
      }
    }
  }

  /** Junctions are known by a short sign, such as P-1, in their name's parentheses. */
  private static void junctions(Pen pen, Scene scene, Room room, List<Label> names) {
    TextStyle style = style(scene, PLACE_SIZE, TextStyle.Weight.SEMI_BOLD, Ink.LABEL, 1);
    for (Feature junction : scene.ground().map().ofKind(FeatureKind.JUNCTION)) {
      Matcher sign = SIGN.matcher(junction.name());
      if (sign.find()) {
        inside(pen, scene, room, junction, sign.group(1), style, names);
      }
    }
  }

  /** Tries the middle of the feature, then a little above and below it. */
  private static void inside(
      Pen pen, Scene scene, Room room, Feature feature, TextStyle style, List<Label> names) {
    if (!feature.name().isBlank()) {
      inside(pen, scene, room, feature, feature.name(), style, names);
    }
  }

  private static void inside(
      Pen pen,
      Scene scene,
      Room room,
      Feature feature,
      String name,
      TextStyle style,
      List<Label> names) {
    if (!Project.visible(scene, feature.geometry(), 0)) {
      return;
    }
    Box bounds = Box.of(Project.points(scene, feature.geometry().points()));
    if (written(names, name, bounds.centre(), scene.px(AGAIN_AFTER))) {
      return;
    }
    double width = pen.textWidth(name, style);
    if (width > Math.max(bounds.width() * 1.25, scene.px(70)) && scene.zoom() < Zoom.CLOSE) {
      return;
    }
    for (double down : DOWN) {
      for (double across : ACROSS) {
        Xy at = bounds.centre().plus(bounds.width() * across, bounds.height() * down);
        Box box = Box.around(at, width, style.size() * 1.1);
        if (scene.camera().view().grown(-2).contains(box) && room.free(box)) {
          room.take(box);
          Xy base = at.plus(0, style.size() * 0.36);
          Label.Line line = new Label.Line(name, base, style);
          names.add(new Label(feature.id(), List.of(line), box));
          return;
        }
      }
    }
  }

  /** Four stops of one name at a square, or a street and its square, say it once. */
  private static boolean written(List<Label> names, String name, Xy at, double near) {
    return names.stream()
        .filter(label -> label.lines().getFirst().text().equals(name))
        .anyMatch(label -> label.box().centre().distance(at) < near);
  }

  private static TextStyle style(
      Scene scene, double size, TextStyle.Weight weight, Ink ink, double grow) {
    return TextStyle.of(scene.px(size) * grow, weight, scene.ink(ink))
        .haloed(scene.px(3), scene.ink(Ink.HALO).alpha(0.9))
        .anchored(TextStyle.Anchor.MIDDLE);
  }
}
