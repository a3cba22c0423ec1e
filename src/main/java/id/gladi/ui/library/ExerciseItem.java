package id.gladi.ui.library;

import id.gladi.core.Text;
import id.gladi.core.play.Plan;

/**
 * One exercise of the library.
 *
 * @param fromFile opened from the disk since the program started
 */
record ExerciseItem(Plan plan, boolean fromFile) {
  String id() {
    return plan.exercise().id();
  }

  String name() {
    return plan.exercise().identity().name();
  }

  String summary() {
    return plan.exercise().identity().summary();
  }

  String place() {
    return plan.exercise().setting().place();
  }

  boolean template() {
    return plan.exercise().identity().template();
  }

  int injects() {
    return plan.exercise().script().injects().size();
  }

  int phases() {
    return plan.exercise().script().phases().size();
  }

  int persons() {
    return plan.exercise().forces().participants();
  }

  Text profile() {
    return plan.profile().name();
  }

  boolean schematic() {
    return plan.map().origin().schematic();
  }

  boolean matches(Search search) {
    return search.matches(id(), name(), summary(), place());
  }
}
