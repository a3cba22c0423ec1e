package id.gladi.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ChangesTest {
  @Property
  void theListBecomesWhatIsWantedAndKeepsItsCommonEnds(
      @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> before,
      @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> wanted) {
    var list = FXCollections.observableArrayList(before);
    var touched = new ArrayList<Integer>();
    list.addListener(
        (ListChangeListener<Integer>)
            change -> {
              while (change.next()) {
                touched.add(change.getRemovedSize() + change.getAddedSize());
              }
            });
    Changes.replace(list, wanted);
    assertThat(list).isEqualTo(wanted);
    assertThat(touched).hasSizeLessThanOrEqualTo(2);
    int common = 0;
    while (common < Math.min(before.size(), wanted.size())
        && before.get(common).equals(wanted.get(common))) {
      common++;
    }
    assertThat(touched.stream().mapToInt(i -> i).sum())
        .isLessThanOrEqualTo(before.size() + wanted.size() - 2 * common);
  }
}
