package id.gladi.launch.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents of a session; {@link #id()} is the name on the command line. */
public enum DocumentKind {
  /** The whole Laporan Hasil Pelaksanaan. */
  REPORT,
  DECISION_LOG,
  FORCE_REPORTS,
  PERSONNEL_PLOT,
  POSKO_LOG,
  APP_BRIEFING,
  INJECT_CARDS,
  /** Everything that is needed to go on with paper when the PC fails. */
  PAPER_RUN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<DocumentKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(DocumentKind::id).toList();
  }
}
