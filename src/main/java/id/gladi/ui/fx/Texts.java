package id.gladi.ui.fx;

import id.gladi.core.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Every word a user reads, in the language of the moment. Texts handed out as observable values
 * change by themselves when the language does. Use on the FX thread only.
 */
public final class Texts {
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  /**
   * Reads bundles from the class path.
   *
   * @param bundles absolute resource names without language and ending, such as {@code
   *     /id/gladi/ui/messages}
   */
  public Texts(Language first, List<String> bundles) {
    for (var each : Language.values()) {
      var all = new HashMap<String, String>();
      bundles.forEach(bundle -> read(bundle + "_" + each.code() + ".properties", all));
      words.put(each, all);
    }
    language.set(first);
  }

  private Texts(Texts parent) {
    words.putAll(parent.words);
    language.bindBidirectional(parent.language);
  }

  /**
   * The same texts for a page that comes and goes: its language is the program's, and whatever
   * watches it goes with the page.
   */
  public Texts forPage() {
    return new Texts(this);
  }

  /** The texts of the desk and of all windows that have no bundle of their own. */
  public static Texts standard(Language first) {
    return new Texts(
        first,
        List.of(
            "/id/gladi/ui/messages",
            "/id/gladi/ui/hand/messages",
            "/id/gladi/ui/record/messages",
            "/id/gladi/draw/symbol/messages",
            "/id/gladi/ui/planning/messages",
            "/id/gladi/ui/lawful/messages",
            "/id/gladi/ui/facilitate/messages",
            "/id/gladi/ui/script/messages",
            "/id/gladi/ui/branches/messages",
            "/id/gladi/ui/projector/messages",
            "/id/gladi/ui/assess/messages",
            "/id/gladi/ui/newmap/messages"));
  }

  public ObjectProperty<Language> language() {
    return language;
  }

  /** The text for a key now; {@code {0}} and so on stand for the arguments. */
  public String get(String key, Object... arguments) {
    var text = words.getOrDefault(language.get(), Map.of()).get(key);
    return text == null ? "!" + key + "!" : fill(text, arguments);
  }

  /** Whether the key has a text in the language. */
  public boolean has(Language in, String key) {
    return words.getOrDefault(in, Map.of()).containsKey(key);
  }

  /** A wording of the plan or the profile in the language of the moment. */
  public String of(Text text) {
    return text.in(language.get().code());
  }

  /** The text for a key, always in the language of the moment. */
  public ObservableValue<String> of(String key, Object... arguments) {
    return Bindings.createStringBinding(() -> get(key, arguments), language);
  }

  /** A text computed anew whenever the language or a dependency changes. */
  public ObservableValue<String> of(Supplier<String> text, Observable... dependencies) {
    var all = java.util.Arrays.copyOf(dependencies, dependencies.length + 1);
    all[dependencies.length] = language;
    return Bindings.createStringBinding(text::get, all);
  }

  private static String fill(String text, Object... arguments) {
    var filled = text;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }

  private static void read(String resource, Map<String, String> into) {
    try (var in = Texts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("texts are missing: " + resource);
      }
      var properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach((key, text) -> into.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
