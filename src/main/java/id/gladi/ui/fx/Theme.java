package id.gladi.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.gladi.draw.Palette;
import id.gladi.draw.Typeface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Light or dark, per window: base theme, house sheet and the colours of the mode. The base theme is
 * named nowhere else, so that it can be replaced here. Use on the FX thread only.
 */
public final class Theme {
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>();

  /** A theme whose typefaces are ready for style sheets. */
  public Theme(Palette first) {
    for (var face : Typeface.values()) {
      try (var in = face.open()) {
        Font.loadFont(in, 12);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    palette.set(first);
    dressWhatIsHidden(first);
  }

  private Theme(Theme parent) {
    palette.bindBidirectional(parent.palette);
  }

  /** The same theme for a page that comes and goes, as {@link Texts#forPage()}. */
  public Theme forPage() {
    return new Theme(this);
  }

  /** A theme that follows another mode than the program's. */
  public Theme forPage(ObjectProperty<Palette> mode) {
    var own = new Theme(this);
    own.palette.unbindBidirectional(palette);
    own.palette.bindBidirectional(mode);
    return own;
  }

  /** The mode; setting it changes every window dressed by this theme. */
  public ObjectProperty<Palette> palette() {
    return palette;
  }

  /** Dresses a scene now and whenever the mode changes. */
  public void dress(Scene scene) {
    palette.subscribe(mode -> apply(scene, mode));
  }

  /** Dresses a part of a scene that carries the style class {@code root} in its own mode. */
  public void dress(Parent part) {
    palette.subscribe(mode -> part.getStylesheets().setAll(sheets(mode)));
  }

  /**
   * Gives lists that drop down the base theme while they are hidden too: they belong to no dressed
   * scene then, and the toolkit's own theme would look in vain for its colours.
   */
  private static void dressWhatIsHidden(Palette mode) {
    Application.setUserAgentStylesheet(base(mode));
  }

  private static void apply(Scene scene, Palette mode) {
    scene.setUserAgentStylesheet(base(mode));
    scene.getStylesheets().setAll(sheets(mode));
  }

  private static String base(Palette mode) {
    return switch (mode) {
      case LIGHT, PRINT -> new PrimerLight().getUserAgentStylesheet();
      case DARK -> new PrimerDark().getUserAgentStylesheet();
    };
  }

  private static List<String> sheets(Palette mode) {
    var own =
        switch (mode) {
          case LIGHT, PRINT -> "light.css";
          case DARK -> "dark.css";
        };
    return List.of(
        sheet(own),
        sheet("gladi.css"),
        sheet("desk.css"),
        sheet("facilitate/facilitate.css"),
        sheet("script/script.css"),
        sheet("lawful/lawful.css"),
        sheet("assess/assess.css"));
  }

  private static String sheet(String name) {
    var url = Theme.class.getResource("/id/gladi/ui/" + name);
    if (url == null) {
      throw new IllegalStateException("style sheet is missing: " + name);
    }
    return url.toExternalForm();
  }
}
