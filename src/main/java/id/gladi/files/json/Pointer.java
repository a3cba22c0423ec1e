package id.gladi.files.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) as text. */
public final class Pointer {
  private Pointer() {}

  /** The pointer of a member. */
  public static String to(String parent, String name) {
    return parent + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of a list item, counted from 0. */
  public static String to(String parent, int index) {
    return parent + "/" + index;
  }

  /** True when one is the other or contains it. */
  public static boolean related(String a, String b) {
    return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
  }

  /** The value at a pointer, or the innermost value on the way that exists. */
  public static Json nearest(Json root, String pointer) {
    var here = root;
    for (var step : steps(pointer)) {
      var next =
          switch (here) {
            case Json.Obj obj -> obj.members().get(step);
            case Json.Arr arr -> item(arr, step);
            case Json.Str _, Json.Num _, Json.Flag _, Json.Nothing _ -> null;
          };
      if (next == null) {
        return here;
      }
      here = next;
    }
    return here;
  }

  private static List<String> steps(String pointer) {
    if (pointer.isEmpty()) {
      return List.of();
    }
    return List.of(pointer.substring(1).split("/", -1)).stream()
        .map(s -> s.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  private static @Nullable Json item(Json.Arr arr, String step) {
    if (!step.matches("\\d{1,9}")) {
      return null;
    }
    int index = Integer.parseInt(step);
    return index < arr.items().size() ? arr.items().get(index) : null;
  }
}
