package id.gladi.ui.desk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShortcutTest {
  @Test
  void noTwoShortcutsHaveTheSameKeys() {
    assertThat(Arrays.stream(Shortcut.values()).map(Shortcut::combination)).doesNotHaveDuplicates();
  }
}
