package id.gladi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Settings;
import id.gladi.core.planning.Figure;
import id.gladi.core.planning.Figures;
import id.gladi.core.planning.Range;
import id.gladi.draw.Palette;
import id.gladi.fixture.QuickHands;
import id.gladi.ui.board.Assumptions;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.projector.RoomLayout;
import id.gladi.ui.room.RoomCamera;
import id.gladi.ui.room.RoomSettings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Windows come back as they were left.
@ExtendWith(QuickHands.class)
class RememberedTest {
  private final Map<String, String> kept = new ConcurrentHashMap<>();
  private final Remembered remembered =
      new Remembered(
          new Settings() {
            @Override
            public Optional<String> get(String key) {
              return Optional.ofNullable(kept.get(key));
            }

            @Override
            public void put(String key, String value) {
              kept.put(key, value);
            }
          });

  @Test
  void languageColoursAndMovementComeBack() {
    var left = look();
    remembered.follow(left, false);
    left.texts().language().set(Language.ENGLISH);
    left.theme().palette().set(Palette.DARK);
    left.motion().reduced().set(true);
    var next = look();
    remembered.follow(next, false);
    assertThat(next.texts().language().get()).isEqualTo(Language.ENGLISH);
    assertThat(next.theme().palette().get()).isEqualTo(Palette.DARK);
    assertThat(next.motion().reduced().get()).isTrue();
  }

  @Test
  void figuresOfThePlannerComeBackAndChangesAreNotTakenBackAcrossAStart() {
    var left = new Assumptions();
    remembered.follow(left);
    assertThat(left.onFigure(Figure.MARCH, Range.exactly(0.9))).isEmpty();
    var next = new Assumptions();
    remembered.follow(next);
    assertThat(next.figures().getValue().value(Figure.MARCH)).isEqualTo(Range.exactly(0.9));
    assertThat(next.undoable()).isFalse();
    kept.put("planning.figures", "march=quick");
    var broken = new Assumptions();
    remembered.follow(broken);
    assertThat(broken.figures().getValue()).isEqualTo(Figures.STANDARD);
  }

  @Test
  void aLanguageThatWasAskedForIsSpokenAndTheRememberedOneStays() {
    kept.put("language", "ENGLISH");
    var next = look();
    remembered.follow(next, true);
    assertThat(next.texts().language().get()).isEqualTo(Language.INDONESIAN);
    assertThat(kept).containsEntry("language", "ENGLISH");
  }

  @Test
  void theRoomIsSetUpAsItWasButAFrameOfAnotherMapIsNot() {
    var left = new RoomSettings();
    remembered.follow(left);
    left.layout().set(RoomLayout.SITUATION);
    left.camera().set(RoomCamera.FRAME);
    var next = new RoomSettings();
    remembered.follow(next);
    assertThat(next.layout().get()).isEqualTo(RoomLayout.SITUATION);
    assertThat(next.camera().get()).isEqualTo(RoomCamera.SCRIPT);
  }

  @Test
  void theRoomsWindowGoesWhereItStoodAndNonsenseIsPassedOver() {
    ObjectProperty<@Nullable Rectangle2D> left = new SimpleObjectProperty<>();
    remembered.place(left);
    left.set(new Rectangle2D(10.5, 20, 300, 200));
    ObjectProperty<@Nullable Rectangle2D> next = new SimpleObjectProperty<>();
    remembered.place(next);
    assertThat(next.get()).isEqualTo(left.get());
    for (var nonsense : new String[] {"", "1 2 3", "1 2 -3 4", "a b c d"}) {
      kept.put("room.place", nonsense);
      ObjectProperty<@Nullable Rectangle2D> none = new SimpleObjectProperty<>();
      remembered.place(none);
      assertThat(none.get()).isNull();
    }
    kept.put("theme", "PINK");
    remembered.follow(look(), false);
  }

  private static Look look() {
    return new Look(Texts.standard(Language.INDONESIAN), new Theme(Palette.LIGHT), new Motion());
  }
}
