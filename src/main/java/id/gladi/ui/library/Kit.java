package id.gladi.ui.library;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;

/** What every part of the window is built with. */
record Kit(
    LibraryModel model,
    LibraryActs acts,
    Texts texts,
    LibraryWords words,
    Theme theme,
    Thumbnails thumbnails) {}
