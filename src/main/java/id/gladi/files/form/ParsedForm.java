package id.gladi.files.form;

import id.gladi.core.TPlus;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * A value that is written as text, such as {@code "T+00:42"}.
 *
 * @param word what it is
 * @param shape what it looks like; the schema can say no more
 * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} for other text
 */
record ParsedForm<T>(Word word, String shape, Function<String, T> parse, T stopgap)
    implements Form<T> {
  static final ParsedForm<TPlus> TIME =
      new ParsedForm<>(
          Word.TIME, "T\\+[0-9]{2,3}:[0-5][0-9](:[0-5][0-9])?", TPlus::parse, TPlus.ZERO);
  static final ParsedForm<LocalDate> DATE =
      new ParsedForm<>(Word.DATE, "[0-9]{4}-[0-9]{2}-[0-9]{2}", LocalDate::parse, LocalDate.EPOCH);
  static final ParsedForm<LocalTime> CLOCK =
      new ParsedForm<>(
          Word.CLOCK, "[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?", LocalTime::parse, LocalTime.MIDNIGHT);
  static final ParsedForm<ZoneId> ZONE =
      new ParsedForm<>(Word.ZONE, "[A-Za-z].*", ZoneId::of, ZoneId.of("Asia/Jakarta"));

  @Override
  public T read(Cursor at) {
    if (!(at.json() instanceof Json.Str(var text, _, _))) {
      at.wrongType(word);
      return stopgap;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      at.fault(Kind.BAD_FORM, word, text);
      return stopgap;
    }
  }

  @Override
  public Json write(T value) {
    return Json.text(value.toString());
  }

  @Override
  public Json.Obj schema() {
    return Schemas.pattern(shape);
  }
}
