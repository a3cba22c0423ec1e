package id.gladi.ui.desk.form;

import id.gladi.core.play.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/**
 * A form: its questions and the command that its answers make.
 *
 * @param name stable name; {@code form.NAME} is the title's text key and {@code form.NAME.save} the
 *     button's
 * @param subject a line under the title, such as the unit's name; may be empty
 * @param fields in order; the first takes the focus
 * @param command made from the present answers
 * @param refusal why the answers cannot stand together; empty when they can
 */
public record Form(
    String name,
    String subject,
    List<Field> fields,
    Supplier<Command> command,
    Supplier<String> refusal) {
  /** A form whose answers can always stand together. */
  public Form(String name, String subject, List<Field> fields, Supplier<Command> command) {
    this(name, subject, fields, command, () -> "");
  }

  public Form {
    fields = List.copyOf(fields);
  }

  /** What stands in the fields now. */
  List<Object> answers() {
    return fields.stream().map(Form::answer).toList();
  }

  /** Whether one of the questions is answered by this. */
  boolean asks(ObservableValue<?> answer) {
    return fields.stream()
        .anyMatch(f -> f instanceof Field.Part part && part.answer().equals(answer));
  }

  /** The first number that is none, also among questions that are folded away. */
  Optional<Field.Amount> wrong() {
    return wrong(fields);
  }

  private static Optional<Field.Amount> wrong(List<Field> fields) {
    return fields.stream()
        .flatMap(field ->
            switch (field) {
              case Field.Amount f -> f.wrong() ? Stream.of(f) : Stream.<Field.Amount>empty();
              case Field.Fold f -> wrong(f.fields()).stream();
              case Field.Words _, Field.Choice _, Field.Segments _, Field.Many _ -> Stream.empty();
              case Field.Place _, Field.Part _, Field.Live _, Field.Remark _ -> Stream.empty();
            })
        .findFirst();
  }

  private static Object answer(Field field) {
    return switch (field) {
      case Field.Words f -> f.value().get();
      case Field.Choice f -> f.value().get();
      case Field.Segments f -> f.value().get();
      case Field.Many f -> f.value().get();
      case Field.Amount f -> f.typed().get();
      case Field.Place f -> Optional.ofNullable(f.value().get());
      case Field.Part f -> Optional.ofNullable(f.answer().getValue());
      case Field.Fold f -> f.fields().stream().map(Form::answer).toList();
      case Field.Live f -> f.label();
      case Field.Remark f -> f.text();
    };
  }
}
