package id.gladi.ui.desk;

import id.gladi.ui.fx.Texts;
import id.gladi.ui.symbol.GalleryModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Pages that lie over the desk. Use on the FX thread only. */
public final class DeskPages {
  private final BooleanProperty helping = new SimpleBooleanProperty();
  private final GalleryModel symbols;

  DeskPages(Texts texts) {
    this.symbols = new GalleryModel(texts);
  }

  /** Whether the table of shortcuts is shown. */
  public BooleanProperty helping() {
    return helping;
  }

  /** The page of symbols. */
  public GalleryModel symbols() {
    return symbols;
  }

  void onHelp() {
    helping.set(!helping.get());
  }

  void onSymbols() {
    symbols.open().set(!symbols.open().get());
  }

  /** Closes what lies on top; false when nothing lay there. */
  boolean onEscape() {
    for (var page : new BooleanProperty[] {helping, symbols.open()}) {
      if (page.get()) {
        page.set(false);
        return true;
      }
    }
    return false;
  }
}
