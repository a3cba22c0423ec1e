package id.gladi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {
  @TempDir Path folder;

  @Test
  void everyTextIsThereInEveryLanguage() {
    assertThat(Bundles.faults(Path.of("src/main/resources"))).isEmpty();
  }

  @Test
  void sameKeysAreFine() throws IOException {
    write("messages_id.properties", "a=Satu\nb=Dua");
    write("messages_en.properties", "a=One\nb=Two");
    assertThat(Bundles.faults(folder)).isEmpty();
  }

  @Test
  void aMissingKeyIsSeen() throws IOException {
    write("messages_id.properties", "a=Satu\nb=Dua");
    write("messages_en.properties", "a=One");
    assertThat(Bundles.faults(folder)).containsExactly("desk: b says nothing in en");
  }

  @Test
  void anEmptyTextIsSeen() throws IOException {
    write("messages_id.properties", "a=");
    write("messages_en.properties", "a=One");
    assertThat(Bundles.faults(folder)).containsExactly("desk: a says nothing in id");
  }

  @Test
  void aMarkingThatAnEnglishReaderDoesNotUnderstandIsSeen() throws IOException {
    write("messages_id.properties", "band=UNTUK LATIHAN");
    write("messages_en.properties", "band=UNTUK LATIHAN – nothing is recorded");
    assertThat(Bundles.faults(folder))
        .containsExactly("desk: band marks the exercise in Indonesian only");
  }

  @Test
  void aPluralWhereNumbersComeAsTextIsSeen() throws IOException {
    write("messages_id.properties", "a={0} langkah");
    write("messages_en.properties", "a={0,choice,0#{0} steps|1#1 step}");
    assertThat(Bundles.faults(folder)).singleElement().asString().contains("a counts");
  }

  @Test
  void aMissingLanguageIsSeen() throws IOException {
    write("messages_en.properties", "a=One");
    assertThat(Bundles.faults(folder)).containsExactly("desk: no messages in [id]");
  }

  @Test
  void theFallbackStandsInForOneLanguage() throws IOException {
    write("messages_id.properties", "a=Satu");
    write("messages.properties", "a=One");
    assertThat(Bundles.faults(folder)).isEmpty();
  }

  @Test
  void aKeySaidTwiceIsSeen() throws IOException {
    write("messages_id.properties", "a=Satu\na=Dua");
    write("messages_en.properties", "a=One");
    assertThat(Bundles.faults(folder))
        .containsExactly("messages_id.properties: a stands there twice");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("desk"));
    Files.writeString(folder.resolve("desk").resolve(name), text);
  }
}
