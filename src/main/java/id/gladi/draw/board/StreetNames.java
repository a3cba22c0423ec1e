package id.gladi.draw.board;

import id.gladi.core.terrain.Feature;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Geometry;
import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.Pen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import id.gladi.draw.scene.Project;
import id.gladi.draw.scene.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes each street's name along it, once per visible stretch, where it disturbs nothing and the
 * street is straight enough.
 */
final class StreetNames {
  private static final double SIZE = 11.5;
  private static final double ALLEY_SIZE = 10.6;
  private static final double AGAIN_AFTER = 620;
  private static final double[] TRIES = {
    0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.45, 0.55, 0.35, 0.65, 0.15, 0.85, 0.1, 0.9
  };

  private StreetNames() {}

  static List<Label> place(Pen pen, Scene scene, Room room) {
    List<Label> names = new ArrayList<>();
    Map<String, List<Xy>> written = new HashMap<>();
    for (FeatureKind kind : List.of(FeatureKind.ROAD, FeatureKind.ALLEY)) {
      for (Feature street : scene.ground().map().ofKind(kind)) {
        if (!street.name().isBlank() && street.geometry() instanceof Geometry.Line line) {
          List<Xy> before = written.computeIfAbsent(street.name(), n -> new ArrayList<>());
          Track track = new Track(Project.points(scene, line.points()));
          write(pen, scene, room, street, track, before).ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private static Optional<Label> write(
      Pen pen, Scene scene, Room room, Feature street, Track track, List<Xy> before) {
    TextStyle style = style(scene, street);
    double half = pen.textWidth(street.name(), style) / 2 + scene.px(2);
    Optional<Track.Span> seen = track.within(scene.camera().view().grown(-scene.px(8)));
    if (seen.isEmpty() || seen.get().length() < 2 * half + scene.px(24)) {
      return Optional.empty();
    }
    List<Stretch> stretches =
        stretches(track, seen.get(), half, style.size()).stream()
            .filter(s -> before.stream().allMatch(s.farFrom(scene.px(AGAIN_AFTER))))
            .toList();
    Optional<Stretch> found =
        stretches.stream()
            .filter(s -> s.boxes(style.size()).stream().allMatch(room::free))
            .findFirst()
            .or(() ->
                stretches.stream()
                    .filter(s -> s.boxes(style.size()).stream().allMatch(room.taken()::free))
                    .findFirst());
    found.ifPresent(s -> {
      before.add(s.middle());
      s.boxes(style.size()).forEach(room::take);
    });
    return found.map(s -> label(street, s, style));
  }

  /** Straight enough places for a name along the visible part, the middle ones first. */
  private static List<Stretch> stretches(Track track, Track.Span seen, double half, double size) {
    List<Stretch> stretches = new ArrayList<>();
    for (double share : TRIES) {
      double at = seen.from() + seen.length() * share;
      if (at - half >= seen.from() && at + half <= seen.to()) {
        Stretch stretch = new Stretch(track.at(at - half), track.at(at + half));
        if (stretch.middle().distance(track.at(at)) <= size * 0.3) {
          stretches.add(stretch);
        }
      }
    }
    return stretches;
  }

  /** A straight piece of street that holds the name. */
  private record Stretch(Xy from, Xy to) {

    Xy middle() {
      return from.towards(to, 0.5);
    }

    Predicate<Xy> farFrom(double least) {
      return other -> other.distance(middle()) >= least;
    }

    /** Small boxes along the letters. */
    List<Box> boxes(double size) {
      double reach = size * 0.56;
      int parts = Math.max(1, (int) Math.ceil(from.distance(to) / reach));
      List<Box> boxes = new ArrayList<>();
      for (int i = 0; i <= parts; i++) {
        boxes.add(Box.around(from.towards(to, (double) i / parts), 2 * reach, 2 * reach));
      }
      return boxes;
    }
  }

  private static Label label(Feature street, Stretch stretch, TextStyle style) {
    Xy along = stretch.to().minus(stretch.from());
    double angle = Math.toDegrees(Math.atan2(along.y(), along.x()));
    double upright = angle > 89 ? angle - 180 : angle <= -91 ? angle + 180 : angle;
    double turn = Math.toRadians(upright);
    double drop = style.size() * 0.36;
    Xy base = stretch.middle().plus(-Math.sin(turn) * drop, Math.cos(turn) * drop);
    Box box = Box.around(stretch.middle(), style.size(), style.size());
    Label.Line line = new Label.Line(street.name(), base, style.turned(upright));
    return new Label(street.id(), List.of(line), box);
  }

  private static TextStyle style(Scene scene, Feature street) {
    double size = street.kind() == FeatureKind.ALLEY ? ALLEY_SIZE : SIZE;
    return TextStyle.of(scene.px(size), TextStyle.Weight.MEDIUM, scene.ink(Ink.STREET_TEXT))
        .haloed(scene.px(3), scene.ink(Ink.HALO).alpha(0.9))
        .anchored(TextStyle.Anchor.MIDDLE);
  }
}
