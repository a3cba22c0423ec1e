package id.gladi.ui.desk.timeline;

import id.gladi.ui.board.FxPen;
import id.gladi.ui.desk.inject.InjectModel;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import id.gladi.ui.fx.Watch;
import id.gladi.ui.play.Names;
import id.gladi.ui.play.Times;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The time line on its canvas; a click on an inject shows its card. */
public final class TimelineView extends Region {
  /** Height of a window that has room for a second row of titles. */
  private static final double TALL = 900;

  private static final int ROWS_OF_THE_SCRIPT = 3;
  private final InjectModel model;
  private final Texts texts;
  private final Theme theme;
  private final ObservableValue<Boolean> scripted;
  private final Times times;
  private final Canvas canvas = new Canvas();
  private final FxPen pen = new FxPen(canvas.getGraphicsContext2D());
  private final Tooltip tip = new Tooltip();
  private final MarkWords words;
  private Timeline line;
  private List<Titles.Title> titles = List.of();
  private double pressed;
  private Timeline.@Nullable Mark held;

  /**
   * A time line.
   *
   * @param scripted whether the script is being worked on, so that titles get more room
   */
  public TimelineView(
      InjectModel model, Texts texts, Theme theme, ObservableValue<Boolean> scripted) {
    this.model = model;
    this.texts = texts;
    this.theme = theme;
    this.scripted = scripted;
    this.times = new Times(model.play().plan().exercise().schedule(), texts);
    this.words = new MarkWords(texts, new Names(model.play()::plan, texts), times);
    this.line = line();
    setId("timeline");
    getStyleClass().add("timeline");
    getChildren().add(canvas);
    setMinWidth(0);
    Watch.now(this::fit, scripted, sceneProperty().flatMap(Scene::heightProperty));
    model.play().moment().subscribe(_ -> onMoment());
    Watch.now(this::requestLayout, texts.language(), theme.palette());
    addEventHandler(MouseEvent.MOUSE_MOVED, this::onMoved);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClicked);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::onDragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> onReleased());
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> pressed = e.getX());
  }

  private Timeline line() {
    return Timeline.of(model.play().plan(), model.play().moment().get().board());
  }

  /** More titles while the script is worked on, and where the window is tall. */
  private int rows() {
    if (scripted.getValue()) {
      return ROWS_OF_THE_SCRIPT;
    }
    return getScene() != null && getScene().getHeight() >= TALL ? 2 : 1;
  }

  private void fit() {
    double height = Scale.HEIGHT + Scale.ROW * rows();
    setMinHeight(height);
    setPrefHeight(height);
    requestLayout();
  }

  private Scale scale() {
    return new Scale(line, getWidth());
  }

  /** The inject whose mark or title lies under the pointer. */
  private Optional<Timeline.Mark> at(MouseEvent e) {
    return scale().mark(e.getX(), e.getY()).or(() -> Scale.titled(titles, e.getX(), e.getY()));
  }

  /** Paints anew when another line is to be seen, and not for every token that moved. */
  private void onMoment() {
    var next = line();
    if (!next.equals(line)) {
      line = next;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
    var painter = new TimelinePainter(pen, theme.palette().get(), texts, times, scale());
    titles = painter.titles(rows());
    painter.paint(titles);
    if (held != null) {
      painter.held(held);
    }
  }

  private void onMoved(MouseEvent e) {
    var mark = at(e);
    setCursor(mark.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    mark.ifPresentOrElse(
        m -> {
          tip.setText(words.of(m));
          Tooltip.install(this, tip);
        },
        () -> Tooltip.uninstall(this, tip));
  }

  private void onClicked(MouseEvent e) {
    if (e.isStillSincePress()) {
      at(e).ifPresent(mark -> model.onPreview(mark.inject().id()));
    }
  }

  /** Takes hold of an inject that was not told yet, and carries it to another minute. */
  private void onDragged(MouseEvent e) {
    if (held == null && !e.isStillSincePress() && !model.play().moment().get().past()) {
      held = scale().mark(pressed, e.getY()).filter(Timeline.Mark::movable).orElse(null);
    }
    if (held != null) {
      held = held.at(scale().time(e.getX()));
      requestLayout();
    }
  }

  private void onReleased() {
    var dropped = held;
    held = null;
    if (dropped != null) {
      model.onReschedule(dropped.inject(), dropped.at());
      requestLayout();
    }
  }
}
