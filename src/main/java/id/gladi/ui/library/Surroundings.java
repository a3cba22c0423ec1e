package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.function.Consumer;

/**
 * What the library finds around it.
 *
 * @param texts whose language the library follows and switches; the words are the library's own
 * @param failures told of what nobody expected
 */
public record Surroundings(
    Texts texts, Theme theme, Doors doors, FilePicker picker, Consumer<Throwable> failures) {}
