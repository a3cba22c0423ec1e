package id.gladi.ui.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.draw.gallery.Sample;
import id.gladi.draw.gallery.Section;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryModelTest {
  private final Texts texts = Texts.standard(Language.INDONESIAN);
  private final GalleryModel model = new GalleryModel(texts);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySignIsNamed(Language language) {
    var keys =
        model.found().stream()
            .flatMap(section ->
                Stream.concat(
                    Stream.of(section.title(), section.note()),
                    section.samples().stream().flatMap(s -> Stream.of(s.name(), s.note()))))
            .filter(key -> !key.isEmpty());
    assertThat(keys.filter(key -> !texts.has(language, key))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dalmas-awal",
        "dalmas-lanjut",
        "raimas",
        "phh-brimob",
        "negosiator",
        "tim-penindak",
        "k9",
        "intelkam",
        "lantas",
        "dokkes",
        "propam",
        "humas",
        "apar",
        "awc",
        "security-barrier",
        "apc",
        "truk-dalmas",
        "ambulans",
        "mobil-komando",
        "drone",
        "sst",
        "ssk",
        "regu-satpol-pp",
        "linmas",
        "mobil-pemadam",
        "dishub",
        "tenda-bpbd",
        "pmi",
        "jagat-saksana",
        "komisioner",
        "bawaslu",
        "saksi",
        "kotak-suara",
        "c-hasil",
        "wartawan",
        "pemantau"
      })
  void everyKindThatAnExerciseNeedsIsThere(String kind) {
    assertThat(names()).contains("kind." + kind);
  }

  @Test
  void theSearchLooksAtNamesInTheLanguageOfTheReader() {
    model.search().set("  SUARA kotak");
    assertThat(names()).containsExactly("kind.kotak-suara");
    texts.language().set(Language.ENGLISH);
    model.search().set("ballot");
    assertThat(names()).containsExactly("kind.kotak-suara");
  }

  @Test
  void aHeadingFindsItsWholeSection() {
    model.search().set("eselon");
    assertThat(model.found()).extracting(Section::title).containsExactly("symbols.echelons");
    assertThat(names()).hasSize(4);
  }

  @Test
  void nothingIsFoundForAStrangeWord() {
    model.search().set("zzz");
    assertThat(model.found()).isEmpty();
  }

  private List<String> names() {
    return model.found().stream().flatMap(s -> s.samples().stream()).map(Sample::name).toList();
  }
}
