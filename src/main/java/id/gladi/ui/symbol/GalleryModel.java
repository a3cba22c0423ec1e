package id.gladi.ui.symbol;

import id.gladi.draw.gallery.Gallery;
import id.gladi.draw.gallery.Sample;
import id.gladi.draw.gallery.Section;
import id.gladi.draw.symbol.Symbols;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which symbols the page shows. Use on the FX thread only. */
public final class GalleryModel {
  private final Texts texts;
  private final List<Section> all = new Gallery(Symbols.shipped()).sections();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty search = new SimpleStringProperty("");

  public GalleryModel(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  /** Whether the page lies over the desk. */
  public BooleanProperty open() {
    return open;
  }

  /** What the user looks for: words of a name or a heading, in any order. */
  public StringProperty search() {
    return search;
  }

  /** The sections with the symbols that are looked for; sections without any are left out. */
  public List<Section> found() {
    return all.stream()
        .map(section ->
            new Section(
                section.title(),
                section.note(),
                section.cell(),
                section.samples().stream().filter(s -> matches(section, s)).toList()))
        .filter(section -> !section.samples().isEmpty())
        .toList();
  }

  private boolean matches(Section section, Sample sample) {
    var words =
        String.join(" ", texts.get(section.title()), texts.get(sample.name()), sample.name())
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(search.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(words::contains);
  }
}
