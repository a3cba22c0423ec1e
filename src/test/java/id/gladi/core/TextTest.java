package id.gladi.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({"id,Massa", "en,Crowd", "jv,Massa", "in,Massa", "'',Massa"})
  void everyLanguageButEnglishGetsBahasaIndonesia(String language, String words) {
    assertThat(new Text("Massa", "Crowd").in(language)).isEqualTo(words);
  }
}
