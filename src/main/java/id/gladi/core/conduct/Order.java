package id.gladi.core.conduct;

import id.gladi.core.terrain.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as it was given.
 *
 * @param order the profile's name of the order, such as {@code lintas-ganti} or {@code gas}
 * @param by title of who gave it; never a person's name
 * @param crowd id of the crowd's token that it is about, or null
 * @param at place that it is about, or null when it is where the crowd stands
 * @param units ids of the tokens that carry it out
 * @param stage force stage 1–5; 6 (firearms) is rejected
 * @param behaviour the behaviour it meets: pasif, aktif, agresif, or empty
 * @param inject id of the inject it answers, or null
 */
public record Order(
    String order,
    String by,
    @Nullable String crowd,
    @Nullable Point at,
    List<String> units,
    int stage,
    String behaviour,
    String reason,
    @Nullable String inject) {
  public static final String APPEAL = "imbauan";
  public static final String DISPERSE = "perintah-bubar";
  public static final String WATER_CANNON = "awc";
  public static final String GAS = "gas";
  public static final String ARREST = "penangkapan";
  public static final String CHANGE_OF_LAYER = "lapis-ganti";
  public static final String CHANGE_TO_PHH = "lintas-ganti";
  public static final String REQUEST_PHH = "permintaan-phh";
  public static final String REQUEST_TNI = "permintaan-bko-tni";

  /** The lowest stage that calls for a written report (Perkap 1/2009). */
  public static final int REPORTED_FROM = 4;

  public Order {
    units = List.copyOf(units);
  }

  /** Gas is a chemical means, which is stage 5 whatever was written; AWC is at least stage 4. */
  public int effectiveStage() {
    return switch (order) {
      case GAS -> Math.max(stage, 5);
      case WATER_CANNON -> Math.max(stage, 4);
      default -> stage;
    };
  }

  /** Whether it makes a crowd leave: dispersal, water cannon, gas. */
  public boolean disperses() {
    return order.equals(DISPERSE) || order.equals(WATER_CANNON) || order.equals(GAS);
  }

  /** Whether it is force of the stages that must be reported. */
  public boolean forceful() {
    return effectiveStage() >= REPORTED_FROM;
  }
}
