package id.gladi.launch.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Plan;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the words of a document must and must not be. */
record Wording(Plan plan, String language) {
  private static final String BUNDLE = "id.gladi.export.messages";
  private static final int TELLING = 14;

  void marked(String text) {
    assertThat(text).contains("UNTUK LATIHAN");
    assertThat(text).contains(plan.exercise().setting().letterhead().getFirst());
  }

  /** Whoever made the map is named; a schematic one says so in the reader's language. */
  void namesTheMap(String text) {
    assertThat(text).contains(plan.map().name());
    if (plan.map().origin().schematic()) {
      assertThat(text).contains(bundle(language).getString("board.schematic"));
    }
  }

  /** No sentence of the program in the language that was not asked for. */
  void noneOfTheOtherLanguage(String text) {
    var own = bundle(language);
    var other = bundle(language.equals("id") ? "en" : "id");
    var written = plan.toString();
    var foreign =
        other.keySet().stream()
            .map(other::getString)
            .filter(value -> value.length() >= TELLING && !value.contains("{"))
            .filter(value -> !written.contains(value) && !known(own, value))
            .filter(text::contains)
            .toList();
    assertThat(foreign).isEmpty();
  }

  private static boolean known(ResourceBundle own, String value) {
    return own.keySet().stream().map(own::getString).anyMatch(each -> each.contains(value));
  }

  /** No blank of a sentence, no missing value, no key in place of its words. */
  void nothingLeftUnfilled(String text) {
    assertThat(text).doesNotContain("{0}", "{1}", "{2}", "Optional[", "null", "\uFFFD");
    var keys = List.copyOf(bundle(language).keySet());
    assertThat(keys.stream().filter(key -> key.contains(".") && key.length() >= TELLING))
        .allSatisfy(key -> assertThat(text).doesNotContain(key));
  }

  private static ResourceBundle bundle(String language) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(BUNDLE, Locale.of(language), control);
  }
}
