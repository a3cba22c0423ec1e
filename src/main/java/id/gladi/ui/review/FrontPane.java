package id.gladi.ui.review;

import id.gladi.core.review.Remarks;
import id.gladi.core.review.Remarks.Front;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.Entries.Place;
import id.gladi.ui.review.ExportPane.Places;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Letterhead, number and the place to sign, with a way to keep them for every new review. */
final class FrontPane extends VBox {
  private static final double GAP = 14;
  private static final int LINES = 4;

  private final Entries entries;
  private final Texts texts;

  FrontPane(ReviewModel model, Places places) {
    super(GAP);
    this.entries = new Entries(model.draft());
    this.texts = model.texts();
    var letterhead =
        entries.list("front-letterhead", LINES, front(Front::letterhead, Front::withLetterhead));
    var date =
        entries.day(
            texts,
            texts.of("review.date"),
            "front-date",
            front(
                front -> Optional.ofNullable(front.date()),
                (front, day) -> front.withDate(day.orElse(null))));
    var choose =
        Labels.button(
            texts.of("review.logo.choose"), () -> places.picture().ifPresent(model::onLogo));
    choose.setId("front-logo");
    var none = Labels.button(texts.of("review.logo.off"), () -> model.showLogo(""));
    none.setId("front-logo-off");
    none.disableProperty().bind(model.draft().now().map(r -> r.front().logo().isEmpty()));
    var house = Labels.button(texts.of("review.house"), model::keepHouse);
    house.setId("front-house");
    getChildren()
        .addAll(
            Labels.wrapped(texts.of("review.front.note"), "secondary"),
            Entries.named(texts.of("review.letterhead"), letterhead),
            new HBox(GAP, choose, none));
    line("number", front(Front::number, Front::withNumber));
    line("place", front(Front::place, Front::withPlace));
    getChildren().add(date);
    line("signatory", front(Front::signatory, Front::withSignatory));
    getChildren()
        .addAll(
            house,
            Labels.wrapped(texts.of("review.house.note"), "secondary"),
            model.front().line("front-said"));
  }

  private void line(String id, Place<String> place) {
    var field = entries.line("front-" + id, place);
    getChildren().add(Entries.named(texts.of("review." + id), field));
  }

  private static <T> Place<T> front(Function<Front, T> get, BiFunction<Front, T, Front> with) {
    return new Place<>(
        remarks -> get.apply(remarks.front()),
        (Remarks remarks, T value) -> remarks.withFront(with.apply(remarks.front(), value)));
  }
}
