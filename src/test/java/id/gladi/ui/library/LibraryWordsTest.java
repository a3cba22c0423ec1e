package id.gladi.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Opened;
import id.gladi.app.SessionGlance;
import id.gladi.app.SessionId;
import id.gladi.app.SessionSummary;
import id.gladi.core.TPlus;
import id.gladi.core.Text;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryWordsTest {
  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final Instant MORNING = Instant.parse("2026-08-05T02:42:00Z");

  private final Texts texts =
      new Texts(Language.INDONESIAN, List.of("/id/gladi/ui/library/messages"));
  private final LibraryWords words = new LibraryWords(texts);

  @Test
  void timesAreToldInTheZoneOfTheExercise() {
    assertThat(words.when(MORNING, WITA)).isEqualTo("5 Agu 2026, 10.42 WITA");
    assertThat(words.when(MORNING, ZoneId.of("Asia/Jakarta"))).isEqualTo("5 Agu 2026, 09.42 WIB");
    assertThat(words.when(MORNING, ZoneId.of("Asia/Jayapura"))).isEqualTo("5 Agu 2026, 11.42 WIT");
    texts.language().set(Language.ENGLISH);
    assertThat(words.when(MORNING, WITA)).isEqualTo("5 Aug 2026, 10:42 WITA");
  }

  @Test
  void aRunningSessionSaysWhereItIs() {
    var session = session(new SessionGlance(WITA, TPlus.ofMinutes(42), 7, 18, 4));
    assertThat(words.title(session)).isEqualTo("Sesi 2 · Kukar");
    assertThat(words.progress(session)).isEqualTo("Inject 7 dari 18 · T+00:42 · 31 langkah");
    assertThat(words.state(session)).isEqualTo("Berjalan");
  }

  @Test
  void aFinishedSessionSaysWhatWasDone() {
    var session = session(new SessionGlance(WITA, TPlus.ofMinutes(150), 18, 18, 10));
    assertThat(words.progress(session)).isEqualTo("18 inject · 10 keputusan · 31 langkah");
    assertThat(words.state(session)).isEqualTo("Selesai");
  }

  @Test
  void aFaultNamesFileLineAndValue() {
    var fault = new Opened.Fault("a.json", 1234, "/x/0", new Text("Salah", "Wrong"));
    assertThat(words.place(fault)).isEqualTo("a.json, baris 1234 · /x/0");
    assertThat(words.letter(List.of(fault))).isEqualTo("a.json, baris 1234 · /x/0\n  Salah");
    texts.language().set(Language.ENGLISH);
    assertThat(words.place(fault)).isEqualTo("a.json, line 1234 · /x/0");
    assertThat(words.sentence(fault)).isEqualTo("Wrong");
  }

  @Test
  void everyTroubleAndErrandHasASentence() {
    for (var language : Language.values()) {
      for (var trouble : Trouble.values()) {
        assertThat(texts.has(language, "library.trouble." + trouble)).isTrue();
      }
      for (var kind : Errand.Kind.values()) {
        assertThat(kind == Errand.Kind.NONE || texts.has(language, "library.errand." + kind))
            .isTrue();
      }
    }
  }

  private static SessionItem session(SessionGlance glance) {
    var summary =
        new SessionSummary(new SessionId(2), "kukar", "Kukar", 31, MORNING, MORNING, false);
    return new SessionItem(summary, glance, WITA, true);
  }
}
