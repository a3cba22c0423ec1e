package id.gladi.ui.library;

import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sessions in the data folder, and the first steps where there is none. */
final class SessionColumn extends VBox {
  private static final double GAP = 12;
  private static final double CARD = 152 + GAP;

  private final CardList<SessionItem> list;

  SessionColumn(Kit kit) {
    super(GAP);
    var model = kit.model();
    list =
        new CardList<>(
            model.shelves().foundSessions(),
            CARD,
            session -> new SessionCard(kit, session),
            model::resume);
    list.setId("sessions");
    list.accessibleTextProperty().bind(kit.texts().of("library.sessions"));
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setMargin(list, new Insets(0, 0, -GAP, 0));
    getChildren().addAll(new ColumnHead(kit, "library.sessions"), list, new FirstSteps(kit));
  }

  CardList<SessionItem> list() {
    return list;
  }
}
