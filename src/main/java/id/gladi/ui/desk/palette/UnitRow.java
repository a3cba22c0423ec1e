package id.gladi.ui.desk.palette;

import id.gladi.core.plan.Unit;

/** One line of the unit list. */
sealed interface UnitRow {
  /**
   * A heading.
   *
   * @param placed persons on the map
   * @param total persons of the plan
   */
  record Group(String agency, String name, int placed, int total, boolean open)
      implements UnitRow {}

  /**
   * A unit.
   *
   * @param placed persons on the map
   * @param left persons not on the map
   */
  record Member(Unit unit, int placed, int left) implements UnitRow {}
}
