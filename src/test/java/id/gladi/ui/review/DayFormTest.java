package id.gladi.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How days are typed. */
class DayFormTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  private final Texts texts = new Texts(Language.INDONESIAN, List.of());
  private final DayForm form = new DayForm(texts);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/08/2026",
        "3/8/2026",
        "3-8-2026",
        " 3.8.2026 ",
        "2026-08-03",
        "3  agustus 2026"
      })
  void aDayIsReadAsPeopleWriteIt(String text) {
    assertThat(form.read(text)).contains(DAY);
    assertThat(form.write(DAY)).isEqualTo("03/08/2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99 abc", "31/2/2026", "8/13/2026", "3/8/26", "3 August 2026", "besok"})
  void whatIsNoDayIsNotTakenForOne(String text) {
    assertThat(form.read(text)).isEmpty();
  }

  @Test
  void monthsAreNamedInTheLanguageOfTheProgram() {
    texts.language().set(Language.ENGLISH);
    assertThat(form.read("3 August 2026")).contains(DAY);
  }
}
