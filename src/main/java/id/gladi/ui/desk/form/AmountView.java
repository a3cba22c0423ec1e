package id.gladi.ui.desk.form;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/**
 * A whole number, typed or stepped. What is typed stays as it is until it is a number within the
 * bounds, so that nothing is put right behind anybody's back.
 */
final class AmountView extends Spinner<Integer> {
  AmountView(Field.Amount field) {
    var values = new IntegerSpinnerValueFactory(field.least(), field.most(), field.value().get());
    values.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer number) {
            return String.valueOf(number);
          }

          @Override
          public Integer fromString(String typed) {
            return field.read(typed).orElseGet(values::getValue);
          }
        });
    setValueFactory(values);
    setEditable(true);
    setMaxWidth(140);
    getEditor().textProperty().subscribe(field.typed()::set);
    field.typed().subscribe(typed -> field.read(typed).ifPresent(field.value()::set));
  }
}
