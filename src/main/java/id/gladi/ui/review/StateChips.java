package id.gladi.ui.review;

import id.gladi.core.review.Improvement.State;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.review.PlanPane.TaskPlace;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** How a task stands, one of four. */
final class StateChips extends HBox {
  StateChips(String id, Texts texts, Draft draft, TaskPlace place) {
    setId(id);
    getStyleClass().add("states");
    for (var state : State.values()) {
      var chip = new ToggleButton();
      chip.setId(id + "-" + state);
      chip.setMinWidth(USE_PREF_SIZE);
      chip.textProperty().bind(texts.of("review.state." + state));
      draft.now().subscribe(now -> chip.setSelected(place.get(now).state() == state));
      chip.setOnAction(_ -> {
        draft.settle();
        draft.change(id, remarks -> place.put(remarks, state));
        draft.settle();
        chip.setSelected(place.get(draft.now().get()).state() == state);
      });
      getChildren().add(chip);
    }
  }
}
