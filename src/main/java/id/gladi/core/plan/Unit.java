package id.gladi.core.plan;

import id.gladi.core.Strength;
import java.util.List;

/**
 * A unit, crowd, person in a role or thing of the plan.
 *
 * @param kind stable name of its symbol, such as {@code dalmas-awal}
 * @param commander title of its head; never a person's name
 * @param basis how the strength is known
 * @param indoors stands inside a building on purpose
 * @param visible false keeps it off the room's screen
 * @param note what the planner wants remembered
 */
public record Unit(
    String id,
    String agency,
    String kind,
    String name,
    String commander,
    Standing standing,
    Strength strength,
    Basis basis,
    Home home,
    List<Equipment> equipment,
    boolean indoors,
    boolean visible,
    String note) {
  public Unit {
    equipment = List.copyOf(equipment);
  }
}
