package id.gladi.export;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import id.gladi.core.play.Board;
import id.gladi.core.review.AfterActionReview;
import id.gladi.draw.Pen;
import id.gladi.export.pen.AwtPen;
import java.awt.Graphics2D;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the review's pictures where its document has an {@code object}: boards, the chart, the
 * score bars.
 */
record ReviewObjects(
    AfterActionReview review, ReviewContext context, BoardSketch sketch, LongFunction<Board> boards)
    implements FSObjectDrawerFactory {
  /** Boards are drawn on this many pixels per point of paper, so that labels come out readable. */
  private static final double BOARD_FACTOR = 1.55;

  private interface Drawing {
    void on(Pen pen, double width, double height);
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getNodeName().equals("object")
        && element.getAttribute("type").startsWith("gladi/");
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return switch (element.getAttribute("type")) {
      case "gladi/board" -> drawer(board(Long.parseLong(element.getAttribute("data-step"))));
      case "gladi/chart" -> drawer(new LevelChart(review, context.language())::draw);
      case "gladi/score" -> drawer(score(element));
      default -> null;
    };
  }

  private Drawing board(long step) {
    return (pen, width, height) -> {
      pen.save();
      pen.scale(1 / BOARD_FACTOR);
      var size = new BoardSketch.Size(width * BOARD_FACTOR, height * BOARD_FACTOR, 1);
      sketch.draw(pen, review.plan(), boards.apply(step), size, context.language());
      pen.restore();
    };
  }

  private static Drawing score(Element element) {
    return (pen, width, height) ->
        new ScoreBar(
                number(element, "met"),
                number(element, "missed"),
                number(element, "open"),
                number(element, "most"))
            .draw(pen, width, height);
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(element.getAttribute("data-" + name));
  }

  private static FSObjectDrawer drawer(Drawing drawing) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      paint(device, x, y, width / dotsPerPixel, height / dotsPerPixel, drawing);
      return null;
    };
  }

  private static void paint(
      OutputDevice device, double x, double y, double width, double height, Drawing drawing) {
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width,
        (float) height,
        graphics -> on(graphics, width, height, drawing));
  }

  private static void on(Graphics2D graphics, double width, double height, Drawing drawing) {
    drawing.on(new AwtPen(graphics), width, height);
  }
}
