package id.gladi.export.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The passages of a document that people may word themselves, as they come up in it. */
public final class Wordings {
  private final Map<String, String> written = new LinkedHashMap<>();

  /** People's own wording, else the written one; what was written is remembered. */
  String choose(Map<String, String> own, String id, String text) {
    written.put(id, text);
    return own.getOrDefault(id, text);
  }

  /** What the program wrote, by id, in the order of the document. */
  public Map<String, String> written() {
    return new LinkedHashMap<>(written);
  }
}
