package id.gladi.draw.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Box;
import id.gladi.draw.Ink;
import id.gladi.draw.QuietPen;
import id.gladi.draw.TextStyle;
import id.gladi.draw.Xy;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final Box VIEW = new Box(0, 0, 400, 300);
  private static final TextStyle STYLE =
      TextStyle.of(11.5, TextStyle.Weight.SEMI_BOLD, Ink.LABEL.light());

  @Property(tries = 200)
  void labelsNeverCoverEachOtherOrASymbol(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 119_999) Integer> places) {
    Occupied occupied = new Occupied();
    List<LabelPlacer.Wish> wishes = new ArrayList<>();
    for (int place : places) {
      Box symbol = Box.around(new Xy(place % 400, place / 400.0), 26, 26);
      occupied.add(symbol);
      wishes.add(wish("t" + wishes.size(), wishes.size() % 5, symbol));
    }
    List<Label> labels = new LabelPlacer(new QuietPen(), occupied, VIEW).place(wishes);
    for (int i = 0; i < labels.size(); i++) {
      Box box = labels.get(i).box();
      assertThat(VIEW.contains(box)).isTrue();
      assertThat(wishes).noneMatch(wish -> wish.symbol().overlaps(box));
      for (int j = i + 1; j < labels.size(); j++) {
        assertThat(labels.get(j).box().overlaps(box)).isFalse();
      }
    }
  }

  @Test
  void theMoreImportantLabelStays() {
    Box symbol = Box.around(new Xy(40, 20), 26, 26);
    Box narrow = new Box(0, 0, 150, 40);
    LabelPlacer placer = new LabelPlacer(new QuietPen(), new Occupied(), narrow);
    List<Label> labels = placer.place(List.of(wish("minor", 4, symbol), wish("major", 1, symbol)));
    assertThat(labels.getFirst().owner()).isEqualTo("major");
  }

  @Test
  void aLabelStandsToTheRightIfItCan() {
    Box symbol = Box.around(new Xy(100, 100), 26, 26);
    LabelPlacer placer = new LabelPlacer(new QuietPen(), new Occupied(), VIEW);
    Label label = placer.place(List.of(wish("a", 0, symbol))).getFirst();
    assertThat(label.box().x()).isGreaterThan(symbol.right());
  }

  private static LabelPlacer.Wish wish(String owner, double rank, Box symbol) {
    List<LabelPlacer.Text> lines =
        List.of(
            new LabelPlacer.Text("Dalmas " + owner, STYLE),
            new LabelPlacer.Text("lebar 27 m", STYLE));
    return new LabelPlacer.Wish(owner, rank, symbol, lines);
  }
}
