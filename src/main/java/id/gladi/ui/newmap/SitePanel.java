package id.gladi.ui.newmap;

import id.gladi.app.maps.Draft;
import id.gladi.core.terrain.Feature;
import id.gladi.ui.fx.Labels;
import java.util.Comparator;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Names the protected building: a click on the ground, or its name in the list. */
final class SitePanel extends StackPane {
  private static final double LIST = 220;

  private final Kit kit;

  SitePanel(Kit kit, Draft draft) {
    this.kit = kit;
    var texts = kit.texts();
    var model = kit.model();
    kit.ground().tool().set(new SiteTool(Previews.buildings(draft.map()), model::onSite));
    var named = new TextField();
    named.setId("site-name");
    named.textProperty().bindBidirectional(model.answers().siteName());
    named.disableProperty().bind(model.answers().building().isEmpty());
    named.promptTextProperty().bind(texts.of("newmap.site.prompt"));
    var search = new TextField();
    search.setId("site-search");
    search.promptTextProperty().bind(texts.of("newmap.site.search"));
    var list = list(draft, search);
    var body =
        new VBox(
            10,
            Labels.of(texts.of("newmap.site.name"), "secondary"),
            named,
            Labels.of(texts.of("newmap.site.list"), "secondary"),
            search,
            list);
    var next =
        Panels.next(
            kit,
            texts.of(
                () ->
                    texts.get(
                        model.answers().building().get().isEmpty()
                            ? "newmap.site.none"
                            : "newmap.next"),
                model.answers().building()),
            model::onSiteDone);
    getChildren().add(Panels.of(kit, "site", body, Panels.back(kit), next));
  }

  private ListView<Feature> list(Draft draft, TextField search) {
    var names =
        Previews.buildings(draft.map()).stream()
            .filter(f -> !f.name().isEmpty())
            .sorted(Comparator.comparing(Feature::name))
            .toList();
    var found = new FilteredList<>(FXCollections.observableArrayList(names));
    search
        .textProperty()
        .subscribe(text -> {
          var wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
          found.setPredicate(f -> f.name().toLowerCase(Locale.ROOT).contains(wanted));
        });
    var list = new ListView<>(found);
    list.setId("site-list");
    list.getStyleClass().add("site-list");
    list.setPrefHeight(LIST);
    list.setCellFactory(_ -> new Row());
    var empty = Labels.wrapped(kit.texts().of("newmap.site.nameless"), "secondary");
    list.setPlaceholder(empty);
    list.getSelectionModel().selectedItemProperty().subscribe(this::onChosen);
    return list;
  }

  private void onChosen(@Nullable Feature building) {
    if (building != null) {
      kit.model().onSite(building);
      var at = building.geometry().points().getFirst();
      kit.ground().camera().set(kit.ground().camera().get().centredOn(at.x(), at.y()));
    }
  }

  private static final class Row extends ListCell<Feature> {
    @Override
    protected void updateItem(@Nullable Feature item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.name());
    }
  }
}
