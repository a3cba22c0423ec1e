package id.gladi.ui.newmap;

import id.gladi.core.terrain.picture.Calibration;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** What the calibration comes to: residual error and size of a pixel, or what is missing. */
final class Verdict extends VBox {
  private static final double FAULTY = 5;

  Verdict(Texts texts, CalibrationModel model) {
    super(2);
    var said =
        Labels.wrapped(texts.of(() -> said(texts, model), model.now(), model.base()), "strong");
    said.setId("verdict");
    var each =
        Labels.wrapped(texts.of(() -> each(texts, model), model.now(), model.base()), "secondary");
    each.setId("verdict-points");
    getChildren().addAll(said, each);
  }

  private static String said(Texts texts, CalibrationModel model) {
    return switch (model.outcome()) {
      case Laying.Open(var reason) -> texts.get("newmap.calibrate.reason." + reason);
      case Laying.Laid(_, var placed, _) when untested(model.now().get(), placed) ->
          texts.get("newmap.calibrate.untested", pixel(texts, placed), placed.errors().size());
      case Laying.Laid(_, var placed, _) -> said(texts, placed);
    };
  }

  /** Whether there are only as many points as the picture needs to lie at all. */
  private static boolean untested(Calibrating now, Calibration.Placed placed) {
    int needed = now.slanted() && placed.errors().size() > 2 ? 3 : 2;
    return now.way() == Calibrating.Way.POINTS && placed.errors().size() == needed;
  }

  private static String pixel(Texts texts, Calibration.Placed placed) {
    return number(texts.language().get().locale(), placed.ground().metresPerPixel(), 2);
  }

  private static String said(Texts texts, Calibration.Placed placed) {
    var locale = texts.language().get().locale();
    var pixel = pixel(texts, placed);
    if (placed.errors().isEmpty()) {
      return texts.get("newmap.calibrate.measured", pixel);
    }
    var key =
        placed.residual() > FAULTY ? "newmap.calibrate.doubtful" : "newmap.calibrate.residual";
    return texts.get(
        key, number(locale, placed.residual(), 1), number(locale, placed.worst(), 1), pixel);
  }

  private static String each(Texts texts, CalibrationModel model) {
    var now = model.now().get();
    if (!(model.outcome() instanceof Laying.Laid(_, var placed, _))
        || now.way() != Calibrating.Way.POINTS
        || untested(now, placed)) {
      return "";
    }
    var errors = placed.errors();
    var usable = now.usable();
    var all = new StringBuilder();
    for (int i = 0; i < Math.min(errors.size(), usable.size()); i++) {
      all.append(i == 0 ? "" : " · ")
          .append(
              texts.get(
                  "newmap.calibrate.point",
                  usable.get(i) + 1,
                  number(texts.language().get().locale(), errors.get(i), 1)));
    }
    return all.toString();
  }

  private static String number(Locale locale, double value, int digits) {
    return String.format(locale, "%." + digits + "f", value);
  }
}
