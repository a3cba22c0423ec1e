package id.gladi.ui.play;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.plan.Formation;
import id.gladi.core.plan.LineKind;
import id.gladi.core.play.Rejection;
import id.gladi.core.play.Token;
import id.gladi.ui.desk.keys.Shortcut;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything that code names by a constant has words in both languages.
class WordsTest {
  private final Texts texts = Texts.standard(Language.INDONESIAN);

  @ParameterizedTest
  @EnumSource
  void everyConstantHasWords(Language language) {
    var keys =
        Stream.of(
                of("rejection.", Rejection.Reason.values()),
                of("status.", Token.Status.values()),
                of("key.", Shortcut.values()),
                of("keys.", Shortcut.Group.values()),
                Arrays.stream(LineKind.values()).map(k -> "line." + k.id()),
                Arrays.stream(Formation.Kind.values()).map(k -> "formation." + k.id()),
                Stream.of(1, 2, 3, 4, 5, 6).map(n -> "stage." + n))
            .flatMap(s -> s)
            .toList();
    assertThat(keys.stream().filter(key -> !texts.has(language, key)).toList()).isEmpty();
  }

  private static Stream<String> of(String prefix, Enum<?>[] values) {
    return Arrays.stream(values).map(v -> prefix + v.name());
  }
}
