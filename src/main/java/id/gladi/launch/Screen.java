package id.gladi.launch;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Looks whether a window can be shown, without starting the toolkit, which would fail loudly. */
enum Screen {
  /** A window can be tried. */
  READY("screen.refused"),
  /** Linux without a display. */
  NONE("screen.none"),
  /** Linux without the library that draws windows. */
  NO_GTK("screen.gtk");

  private static final String GTK = "libgtk-3.so.0";

  private final String key;

  Screen(String key) {
    this.key = key;
  }

  /** The sentence that says what is missing; for {@link #READY}, that the screen refused. */
  String key() {
    return key;
  }

  static Screen of(String os, Map<String, String> environment) {
    return of(os, environment, Screen::loads);
  }

  /**
   * What there is.
   *
   * @param loads says whether a system library can be loaded
   */
  static Screen of(String os, Map<String, String> environment, Predicate<String> loads) {
    if (!os.toLowerCase(Locale.ROOT).startsWith("linux")) {
      return READY;
    }
    boolean display =
        !environment.getOrDefault("DISPLAY", "").isBlank()
            || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    if (!display) {
      return NONE;
    }
    return loads.test(GTK) ? READY : NO_GTK;
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (var arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
