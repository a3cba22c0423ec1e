package id.gladi.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.scene.Look.Part;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LayersTest {
  private final Layers layers = new Layers();

  @Test
  void onlyTheGridIsOffAtFirst() {
    assertThat(Layers.PARTS).filteredOn(layers::shows).hasSize(8).doesNotContain(Part.GRID);
  }

  @Test
  void everythingButTheFurnitureCanBeSwitched() {
    var switchable = EnumSet.allOf(Part.class);
    switchable.remove(Part.FURNITURE);
    assertThat(Layers.PARTS).containsExactlyInAnyOrderElementsOf(switchable);
  }

  @Test
  void aPartGoesAndComes() {
    layers.onToggle(Part.RINGS);
    assertThat(layers.shows(Part.RINGS)).isFalse();
    layers.onToggle(Part.RINGS);
    assertThat(layers.shows(Part.RINGS)).isTrue();
  }

  @Test
  void theNextBoardShowsWhatTheLastOneShowed() {
    var first = layers.forPage();
    first.onToggle(Part.GRID);
    first.legend().set(true);
    var next = layers.forPage();
    assertThat(next.shows(Part.GRID)).isTrue();
    assertThat(next.legend().get()).isTrue();
  }
}
