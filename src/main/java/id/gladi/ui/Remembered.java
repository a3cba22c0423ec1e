package id.gladi.ui;

import id.gladi.app.Settings;
import id.gladi.core.planning.Figures;
import id.gladi.draw.Palette;
import id.gladi.ui.board.Assumptions;
import id.gladi.ui.fx.Language;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Sets the windows up as they were left, and remembers how they are left. A remembered value that
 * means nothing any more is passed over.
 */
final class Remembered {
  private final Settings settings;

  Remembered(Settings settings) {
    this.settings = settings;
  }

  /** Language, colours and movement. */
  void follow(Look look, boolean languageAsked) {
    var language = look.texts().language();
    if (!languageAsked) {
      keep("language", language, List.of(Language.values()));
    } else {
      language.subscribe((_, now) -> settings.put("language", now.name()));
    }
    keep("theme", look.theme().palette(), Palette.ofWindows());
    keep("motion.reduced", look.motion().reduced());
  }

  /** How the room's screen is set up; whether the frame was used is not remembered without it. */
  void follow(RoomSettings room) {
    keep("room.layout", room.layout(), List.of(RoomLayout.values()));
    keep("room.camera", room.camera(), List.of(RoomCamera.values()));
    keep("room.theme", room.palette(), Palette.ofWindows());
    keep("room.remote", room.remote());
    if (room.camera().get() == RoomCamera.FRAME) {
      room.camera().set(RoomCamera.SCRIPT);
    }
  }

  /** The figures that the planner changed. */
  void follow(Assumptions assumptions) {
    settings.get("planning.figures").map(Figures::read).ifPresent(assumptions::remember);
    assumptions.figures().subscribe((_, now) -> settings.put("planning.figures", now.written()));
  }

  /** Where the room's window stood, in pixels of the desktop. */
  void place(ObjectProperty<@Nullable Rectangle2D> place) {
    settings.get("room.place").flatMap(Remembered::rectangle).ifPresent(place::set);
    place.subscribe((_, now) -> {
      if (now != null) {
        settings.put(
            "room.place",
            now.getMinX() + " " + now.getMinY() + " " + now.getWidth() + " " + now.getHeight());
      }
    });
  }

  private static Optional<Rectangle2D> rectangle(String words) {
    try {
      var n = Arrays.stream(words.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
      return n.length == 4 && n[2] > 0 && n[3] > 0
          ? Optional.of(new Rectangle2D(n[0], n[1], n[2], n[3]))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private <T extends Enum<T>> void keep(String key, Property<T> property, List<T> values) {
    settings
        .get(key)
        .flatMap(name -> values.stream().filter(v -> v.name().equals(name)).findFirst())
        .ifPresent(property::setValue);
    property.subscribe((_, now) -> settings.put(key, now.name()));
  }

  private void keep(String key, BooleanProperty property) {
    settings.get(key).map(Boolean::parseBoolean).ifPresent(property::set);
    property.subscribe((_, now) -> settings.put(key, now.toString()));
  }
}
