package id.gladi.ui.desk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One key means one thing, and the page of shortcuts can say what.
class ShortcutTest {
  @Test
  void noTwoShortcutsShareTheirKeys() {
    assertThat(Arrays.stream(Shortcut.values()).map(Shortcut::combination)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyShortcutAndGroupHasWords(Language language) {
    var texts = Texts.standard(language);
    assertThat(Arrays.stream(Shortcut.values()).map(s -> s.use(texts))).noneMatch(this::missing);
    assertThat(Arrays.stream(Shortcut.Group.values()).map(g -> texts.get("keys." + g)))
        .noneMatch(this::missing);
  }

  private boolean missing(String words) {
    return words.startsWith("!");
  }
}
