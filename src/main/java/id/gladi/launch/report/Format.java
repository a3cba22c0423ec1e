package id.gladi.launch.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document can be written as; the ending of its file says which. */
public enum Format {
  PDF,
  DOCX,
  HTML,
  XLSX,
  PNG,
  GEOJSON;

  /** The ending with its dot, in lower case. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The format of a file by its ending, whatever its case. */
  public static Optional<Format> of(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
  }

  /** Every ending, for the sentence that says which there are. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(Format::ending).toList();
  }

  /** Its pictures go onto paper, or may; the replay of a review keeps the colours of a screen. */
  public boolean printed() {
    return this == PDF || this == DOCX || this == HTML;
  }

  /** A picture or map of one board, not a document. */
  public boolean board() {
    return this == PNG || this == GEOJSON;
  }
}
