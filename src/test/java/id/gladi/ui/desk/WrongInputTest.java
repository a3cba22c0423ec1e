package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.TPlus;
import id.gladi.core.play.InjectState;
import id.gladi.ui.desk.form.Field;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a hurried hand writes into a form: a clear sentence, and nothing that was written is lost.
class WrongInputTest {
  private final DeskBench bench = new DeskBench();
  private final DeskModel desk = bench.desk;

  @AfterEach
  void close() {
    bench.close();
    assertThat(bench.failures).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "10 menit", "1.5", "-5", "0", "999", "99999999999999999999"})
  void whatIsNoNumberWithinTheBoundsIsSaidAndStaysAsItWasTyped(String typed) {
    desk.scripting().onPostpone("1");
    var minutes = (Field.Amount) field();
    minutes.typed().set(typed);
    desk.forms().onSave();
    assertThat(desk.forms().refusal().get())
        .contains("Menit", "“" + typed + "”", "bilangan bulat dari 1 sampai 240");
    assertThat(minutes.typed().get()).isEqualTo(typed);
    assertThat(bench.play.snapshot().get().seq()).isEqualTo(1);
  }

  @Test
  void anEmptyNumberIsAskedFor() {
    desk.scripting().onPostpone("1");
    ((Field.Amount) field()).typed().set(" ");
    desk.forms().onSave();
    assertThat(desk.forms().refusal().get()).contains("belum diisi", "dari 1 sampai 240");
  }

  @Test
  void escapeAsksBeforeItThrowsAwayWhatWasWrittenAndAsksAgainAfterMoreWasWritten() {
    desk.onDecide();
    var what = (Field.Words) field();
    what.value().set("dalmas maju");
    desk.forms().onEscape();
    assertThat(desk.forms().isOpen()).isTrue();
    assertThat(desk.forms().refusal().get()).contains("belum disimpan", "Esc sekali lagi");
    what.value().set("dalmas maju ke gerbang");
    desk.forms().onEscape();
    assertThat(desk.forms().isOpen()).isTrue();
    desk.forms().onEscape();
    assertThat(desk.forms().isOpen()).isFalse();
  }

  @Test
  void escapeClosesAFormInWhichNothingWasWrittenAtOnce() {
    desk.onDecide();
    desk.forms().onEscape();
    assertThat(desk.forms().isOpen()).isFalse();
  }

  @Test
  void aNumberPutRightIsTaken() {
    desk.scripting().onPostpone("1");
    ((Field.Amount) field()).typed().set("abc");
    desk.forms().onSave();
    var minutes = (Field.Amount) field();
    minutes.typed().set("20");
    minutes.value().set(20);
    desk.forms().onSave();
    bench.until(() -> !desk.forms().isOpen());
    assertThat(bench.play.moment().get().board().progress().injects())
        .containsEntry("1", new InjectState.Postponed(TPlus.ofMinutes(20)));
  }

  private Field field() {
    return Objects.requireNonNull(desk.forms().open().get()).fields().getFirst();
  }
}
