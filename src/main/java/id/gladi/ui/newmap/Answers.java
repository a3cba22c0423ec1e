package id.gladi.ui.newmap;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What the user says of the new map.
 *
 * @param name of map and exercise
 * @param building id of the building that is protected; empty until one was pointed at
 * @param siteName what the protected building is called
 * @param injects whether the injects of the template come along
 */
record Answers(
    StringProperty name,
    StringProperty building,
    StringProperty siteName,
    BooleanProperty injects) {
  /** Nothing said yet but a name. */
  static Answers named(String name) {
    return new Answers(
        new SimpleStringProperty(name),
        new SimpleStringProperty(""),
        new SimpleStringProperty(""),
        new SimpleBooleanProperty());
  }
}
