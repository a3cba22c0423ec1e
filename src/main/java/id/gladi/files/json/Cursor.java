package id.gladi.files.json;

import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;

/** A value while it is being read: where it is and whom to tell. */
public record Cursor(Json json, String pointer, Faults faults) {
  public static Cursor at(Json root, Faults faults) {
    return new Cursor(root, "", faults);
  }

  public Cursor member(String name, Json value) {
    return new Cursor(value, Pointer.to(pointer, name), faults);
  }

  public Cursor item(int index, Json value) {
    return new Cursor(value, Pointer.to(pointer, index), faults);
  }

  /** Notes a problem of this value. */
  public void fault(Kind kind, Object... args) {
    faults.note(pointer, json, kind, args);
  }

  /** Notes a problem of a member; when it is missing, the object's place stands in. */
  public void fault(String member, Json where, Kind kind, Object... args) {
    faults.note(Pointer.to(pointer, member), where, kind, args);
  }

  /** Notes that the value is of another kind than wanted. */
  public void wrongType(Word wanted) {
    fault(Kind.WRONG_TYPE, wanted, json.word());
  }
}
