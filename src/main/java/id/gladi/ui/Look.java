package id.gladi.ui;

import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;

/** What every window shares: words, colours and movement. */
public record Look(Texts texts, Theme theme, Motion motion) {}
