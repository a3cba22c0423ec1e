package id.gladi.core.compliance;

import id.gladi.core.plan.Standing;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Plan;
import java.util.List;

/**
 * Protected persons and election objects of a plan, whose custody is asked for in every phase:
 * commissioners, witnesses of whatever agency, and things of KPU such as ballot boxes and C-Hasil.
 */
public final class Wards {
  private static final String KPU = "kpu";
  private static final String COMMISSIONERS = "komisioner";
  private static final String WITNESSES = "saksi";

  private Wards() {}

  public static List<Unit> of(Plan plan) {
    return plan.exercise().forces().units().stream().filter(Wards::is).toList();
  }

  private static boolean is(Unit unit) {
    return unit.kind().equals(WITNESSES)
        || (unit.agency().equals(KPU)
            && (unit.standing() == Standing.OBJECT || unit.kind().equals(COMMISSIONERS)));
  }
}
