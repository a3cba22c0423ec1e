package id.gladi.ui.newmap;

import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import id.gladi.ui.fx.Labels;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Chooses the rectangle that becomes the map. */
final class AreaPanel extends StackPane {
  AreaPanel(Kit kit, Coverage coverage, AreaMap preview) {
    var texts = kit.texts();
    var frame = kit.model().frame();
    kit.ground().tool().set(new FrameTool(frame, coverage, preview.grid()));
    kit.ground().fit(preview.extent());
    var size =
        Labels.of(
            texts.of(
                () -> {
                  var e = frame.get().extent();
                  var locale = texts.language().get().locale();
                  return texts.get(
                      "newmap.area.size", km(locale, e.width()), km(locale, e.height()));
                },
                frame),
            "clock");
    size.setId("area-size");
    var degrees =
        Labels.wrapped(
            texts.of(() -> Previews.area(preview.grid(), frame.get().extent()).text(), frame),
            "meta");
    degrees.setId("area-degrees");
    frame.subscribe(() -> kit.ground().repaint());
    var zoom = new Button();
    zoom.textProperty().bind(texts.of("newmap.area.zoom"));
    zoom.setId("area-zoom");
    zoom.setOnAction(_ -> kit.ground().fit(frame.get().grown(0, 0).extent()));
    var all = new Button();
    all.textProperty().bind(texts.of("newmap.area.all"));
    all.setOnAction(_ -> kit.ground().fit(preview.extent()));
    var body =
        new VBox(
            10,
            size,
            degrees,
            new VBox(6, zoom, all),
            Labels.wrapped(texts.of("newmap.area.keys"), "secondary"),
            Labels.wrapped(texts.of("newmap.area.osm"), "secondary"));
    getChildren()
        .add(
            Panels.of(
                kit,
                "area",
                body,
                Panels.next(kit, texts.of("newmap.area.next"), kit.model()::onArea)));
  }

  private static String km(Locale locale, double metres) {
    return metres < 1000
        ? Math.round(metres) + " m"
        : String.format(locale, "%.1f km", metres / 1000);
  }
}
