package id.gladi.files.form;

import id.gladi.core.terrain.Point;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Word;
import java.util.List;

/** A place on the local grid: {@code [x, y]} in metres. */
record PointForm() implements Form<Point> {
  @Override
  public Point read(Cursor at) {
    if (!(at.json() instanceof Json.Arr(var items, _, _)) || items.size() != 2) {
      at.wrongType(Word.POINT);
      return stopgap();
    }
    return new Point(
        NumberForm.COORDINATE.read(at.item(0, items.get(0))),
        NumberForm.COORDINATE.read(at.item(1, items.get(1))));
  }

  @Override
  public Json write(Point value) {
    return Json.list(List.of(Json.number(value.x()), Json.number(value.y())));
  }

  @Override
  public Point stopgap() {
    return new Point(0, 0);
  }

  @Override
  public Json.Obj schema() {
    return Schemas.tuple(NumberForm.COORDINATE.schema(), 2, 2);
  }
}
