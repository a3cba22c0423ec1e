package id.gladi.core.conduct;

import java.util.Arrays;
import java.util.List;

/**
 * The written report on the use of force, with the six fields of the annex of Perkap 1/2009.
 *
 * @param acts ids of the acts it covers, such as {@code perintah-3} or {@code keputusan-2}
 * @param dateAndPlace tanggal dan tempat
 * @param behaviour uraian singkat tindakan pelaku
 * @param grounds alasan atau pertimbangan
 * @param force rincian kekuatan
 * @param result evaluasi hasil
 * @param consequences akibat dan permasalahan
 */
public record ForceReport(
    List<String> acts,
    String dateAndPlace,
    String behaviour,
    String grounds,
    String force,
    String result,
    String consequences) {
  public ForceReport {
    acts = List.copyOf(acts);
  }

  /** A field of the annex. */
  public enum Part {
    DATE_AND_PLACE,
    BEHAVIOUR,
    GROUNDS,
    FORCE,
    RESULT,
    CONSEQUENCES
  }

  public String part(Part part) {
    return switch (part) {
      case DATE_AND_PLACE -> dateAndPlace;
      case BEHAVIOUR -> behaviour;
      case GROUNDS -> grounds;
      case FORCE -> force;
      case RESULT -> result;
      case CONSEQUENCES -> consequences;
    };
  }

  /** The fields that are still empty. */
  public List<Part> missing() {
    return Arrays.stream(Part.values()).filter(p -> part(p).isBlank()).toList();
  }

  public boolean complete() {
    return missing().isEmpty();
  }
}
