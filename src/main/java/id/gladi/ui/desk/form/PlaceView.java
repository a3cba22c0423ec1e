package id.gladi.ui.desk.form;

import id.gladi.ui.fx.Icon;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** A place on the ground: what is chosen, a button to click it on the map, and one to drop it. */
final class PlaceView extends HBox {
  PlaceView(Field.Place field, Texts texts) {
    super(6);
    setAlignment(Pos.CENTER_LEFT);
    var words =
        Labels.wrapped(
            texts.of(
                () -> {
                  var at = field.value().get();
                  return at == null
                      ? texts.get(field.none())
                      : texts.get("form.place.at", Math.round(at.x()), Math.round(at.y()));
                },
                field.value()));
    var pick =
        Labels.button(texts.of("form.place.pick"), () -> field.ask().accept(field.value()::set));
    pick.setId(field.label() + ".pick");
    pick.setMinWidth(USE_PREF_SIZE);
    var drop =
        Labels.iconButton(Icon.CROSS, texts.of("form.place.drop"), () -> field.value().set(null));
    drop.setId(field.label() + ".drop");
    drop.visibleProperty().bind(field.value().isNotNull());
    getChildren().addAll(words, Labels.spring(), pick, drop);
  }
}
