package id.gladi.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The texts a user reads: every bundle says the same things in every language.
final class Bundles {
  private static final Set<String> NEEDED = Set.of("id", "en");

  /// The one bundle whose numbers are still numbers when its blanks are filled in.
  private static final String COUNTING = "export";

  private static final String FALLBACK = "the fallback";

  private Bundles() {}

  /// Everything that is missing, empty or said twice, one sentence each.
  static List<String> faults(Path root) {
    return SourceText.files(root, ".properties").stream()
        .filter(file -> file.getFileName().toString().startsWith("messages"))
        .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(bundle -> faults(root.relativize(bundle.getKey()), bundle.getValue()).stream())
        .toList();
  }

  private static List<String> faults(Path bundle, List<Path> files) {
    var found = new ArrayList<String>();
    var texts = new TreeMap<String, Map<String, String>>();
    for (var file : files) {
      texts.put(language(file), load(file, found));
    }
    var missing = new TreeSet<>(NEEDED);
    missing.removeAll(texts.keySet());
    if (missing.size() > (texts.containsKey(FALLBACK) ? 1 : 0)) {
      found.add(bundle + ": no messages in " + missing);
    }
    var keys = texts.values().stream().flatMap(text -> text.keySet().stream());
    for (var key : new TreeSet<>(keys.toList())) {
      texts.forEach((language, text) -> {
        var words = text.getOrDefault(key, "");
        if (words.isBlank()) {
          found.add(bundle + ": " + key + " says nothing in " + language);
        } else if (words.contains(",choice,") && !bundle.endsWith(COUNTING)) {
          found.add(bundle + ": " + key + " counts by a format that is not filled in there");
        } else if (language.equals("en") && unmarked(words)) {
          found.add(bundle + ": " + key + " marks the exercise in Indonesian only");
        }
      });
    }
    return found;
  }

  private static boolean unmarked(String english) {
    var said = english.toLowerCase(Locale.ROOT);
    return said.contains("untuk latihan") && !said.contains("exercise");
  }

  /// The file without a language stands in for the one that has no file of its own.
  private static String language(Path file) {
    var name = file.getFileName().toString().replace(".properties", "");
    return name.contains("_") ? name.substring(name.indexOf('_') + 1) : FALLBACK;
  }

  private static Map<String, String> load(Path file, List<String> found) {
    var texts = new TreeMap<String, String>();
    var reader =
        new Properties() {
          @Override
          public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
              found.add(file.getFileName() + ": " + key + " stands there twice");
            }
            return super.put(key, value);
          }
        };
    try {
      reader.load(new StringReader(SourceText.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
