package id.gladi.draw.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.Rgba;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {
  private final Symbols symbols = Symbols.shipped();

  @ParameterizedTest
  @CsvSource({
    "polri,dalmas-lanjut,polri",
    "polri,phh-brimob,brimob",
    "pengamat,bawaslu,bawaslu",
    "pengamat,wartawan,media",
    "satpolpp,linmas,satpol-pp",
    "pmi,ambulans,kesehatan",
    "warga,massa,massa",
    "unheard-of,anything,lain"
  })
  void agencyAndKindGiveTheFrame(String agency, String kind, String frame) {
    assertThat(symbols.frame(agency, kind).id()).isEqualTo(frame);
  }

  @Test
  void aPostWearsTheColourOfItsAgency() {
    TokenFrame frame = symbols.frame("tni", "posko");
    assertThat(frame.id()).isEqualTo("posko");
    assertThat(frame.colour()).isEqualTo(symbols.agencyFrame("tni").colour());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pengendali-taktis",
        "pengendali-umum",
        "posko",
        "komlek",
        "drone",
        "patroli-r4",
        "bhabinkamtibmas",
        "negosiator",
        "mobil-imbauan",
        "dalmas-awal",
        "dalmas-lanjut",
        "raimas",
        "awc",
        "security-barrier",
        "apar",
        "tim-penindak",
        "lantas",
        "propam",
        "intelkam",
        "reskrim",
        "humas",
        "dokkes",
        "k9",
        "pam-tertutup",
        "pam-objek",
        "tahti",
        "truk",
        "peleton",
        "jaga-mako",
        "sst",
        "babinsa",
        "regu-satpol-pp",
        "linmas",
        "jagat-saksana",
        "komisioner",
        "kantor-kpu",
        "mobil-pemadam",
        "dishub",
        "derek",
        "pos-medis",
        "ambulans",
        "tim-medis",
        "bawaslu",
        "pemantau",
        "wartawan",
        "massa",
        "korlap",
        "perwakilan",
        "warga",
        "phh-brimob",
        "korban",
        "petugas",
        "benda",
        "gegana",
        "rantis",
        "sentra-gakkumdu",
        "tenda-bpbd"
      })
  void everyKindOfTheExercisesHasAGlyph(String kind) {
    assertThat(symbols.glyph(kind)).isPresent();
  }

  @Test
  void anUnknownActGetsTheGeneralSign() {
    assertThat(symbols.act("never-seen")).isEqualTo(symbols.glyph("tindakan/umum"));
  }

  @Test
  void everyFrameStandsOutFromWhite() {
    for (String name : symbols.frameNames()) {
      assertThat(symbols.agencyFrame(name).colour().contrast(Rgba.WHITE))
          .as(name)
          .isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @CsvSource({"tim-sar,TS", "x,X", "--,?", "satuan polisi air,SP"})
  void anUnknownKindShowsItsInitials(String kind, String letters) {
    assertThat(SymbolPainter.initials(kind)).isEqualTo(letters);
  }

  @Test
  void aBlockHoldsItsLines() {
    List<SymbolFile.Block> blocks =
        SymbolFile.parse(List.of("# remark", "one", "  key a b", "", "two", "  key c"));
    assertThat(blocks).extracting(SymbolFile.Block::name).containsExactly("one", "two");
    assertThat(blocks.getFirst().words("key")).containsExactly("a", "b");
    assertThat(blocks.getLast().text("none", "-")).isEqualTo("-");
  }
}
