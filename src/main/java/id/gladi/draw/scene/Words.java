package id.gladi.draw.scene;

import id.gladi.core.Text;
import id.gladi.core.planning.Density;

/** The few words a picture needs, in the reader's language. Implementations must be pure. */
public interface Words {

  /**
   * A unit's label, such as "Dalmas lanjut 39"; {@code persons} is 0 when it is not to be shown.
   */
  String unit(String name, int persons);

  /** First line of a crowd's label, such as "Massa ± 500". */
  String crowd(String name, int likely);

  /** Second line of a crowd's label, such as "perkiraan 400–600". */
  String estimate(int low, int high);

  /** How dense a crowd stands, such as "1,3 orang/m² · ramai"; empty where nobody reads it. */
  default String density(double persons, Density.Grade grade) {
    return "";
  }

  /**
   * The level that was declared for a crowd alone, such as "tingkat 2/3: Kuning"; empty where
   * nobody reads it.
   */
  default String level(Text name, int ordinal, int of) {
    return "";
  }

  /** Width of a line of people in metres, such as "lebar 27 m". */
  String frontage(double metres);

  /** A distance on the scale bar, such as "40 m" or "2 km". */
  String distance(double metres);

  /** The letter on the north arrow, such as "U". */
  String north();

  /** Said of a map that was not surveyed and has no attribution of its own. */
  String schematic();
}
