package id.gladi.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactWordsTest {
  @Test
  void figuresAreReadInTheWayOfTheirLanguage() {
    var words = FactWords.say("exits-too-small", "Halaman", 1200, 2.5, 400, 120);
    assertThat(words.id()).startsWith("Halaman: 1.200 orang lewat 2,5 m perlu ± 400 detik");
    assertThat(words.en()).startsWith("Halaman: 1,200 persons through 2.5 m need about 400");
  }

  @Test
  void namesStayAsTheyAreWritten() {
    var words = FactWords.say("way-closed", "Jl. Jum'at {1}", "Pagar '1.5'");
    assertThat(words.id()).isEqualTo("Jl. Jum'at {1} tertutup: Pagar '1.5'");
    assertThat(words.en()).isEqualTo("Jl. Jum'at {1} is closed: Pagar '1.5'");
  }

  @Test
  void aWordingGoesInByItsLanguage() {
    var levels = FactWords.list(List.of(new Text("kuning", "yellow"), new Text("merah", "red")));
    var words = FactWords.say("level-too-low", new Text("Perintah", "Order"), levels, "hijau");
    assertThat(words.id()).isEqualTo("Perintah hanya pada tingkat kuning, merah; sekarang hijau");
    assertThat(words.en()).isEqualTo("Order only at the level yellow, red; now hijau");
  }
}
