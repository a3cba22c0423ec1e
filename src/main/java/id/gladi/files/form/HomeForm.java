package id.gladi.files.form;

import id.gladi.core.plan.Home;
import id.gladi.core.terrain.Point;
import id.gladi.files.json.Cursor;
import id.gladi.files.json.Json;
import id.gladi.files.problem.Word;
import java.util.List;

/** Where a unit is: {@code [x, y]} on the map or the id of a place off the map. */
record HomeForm(PointForm points) implements Form<Home> {
  @Override
  public Home read(Cursor at) {
    return switch (at.json()) {
      case Json.Str _ -> Home.off(TextForm.ID.read(at));
      case Json.Arr _ -> new Home(points.read(at), null);
      case Json.Obj _, Json.Num _, Json.Flag _, Json.Nothing _ -> {
        at.wrongType(Word.HOME);
        yield stopgap();
      }
    };
  }

  @Override
  public Json write(Home value) {
    Point at = value.at();
    String place = value.place();
    if (at != null) {
      return points.write(at);
    }
    return Json.text(place == null ? "" : place);
  }

  @Override
  public Home stopgap() {
    return Home.at(0, 0);
  }

  @Override
  public Json.Obj schema() {
    return Schemas.oneOf(List.of(points.schema(), TextForm.ID.schema()));
  }
}
