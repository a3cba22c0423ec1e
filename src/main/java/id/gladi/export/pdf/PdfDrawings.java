package id.gladi.export.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import id.gladi.export.markup.Html;
import id.gladi.export.markup.Markup;
import id.gladi.export.pen.AwtPen;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Puts drawings into the page as vectors: an element names one, the page asks for it. */
final class PdfDrawings implements FSObjectDrawerFactory, Markup.Pictures {
  private static final String TYPE = "gladi/drawing";

  private final List<Markup.Shown> drawings = new ArrayList<>();

  @Override
  public void put(Html into, Markup.Shown shown) {
    into.add("object")
        .attribute("type", TYPE)
        .attribute("alt", shown.says())
        .attribute("data-number", String.valueOf(drawings.size()))
        .attribute(
            "style",
            "display:block;width:%smm;height:%smm"
                .formatted(Markup.number(shown.width()), Markup.number(shown.height())));
    drawings.add(shown);
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getNodeName().equals("object") && element.getAttribute("type").equals(TYPE);
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    var scaled = drawings.get(Integer.parseInt(element.getAttribute("data-number")));
    return (_, x, y, width, height, device, _, dotsPerPixel) -> {
      double wide = width / dotsPerPixel;
      double high = height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) wide,
          (float) high,
          graphics -> {
            var pen = new AwtPen(graphics);
            pen.save();
            pen.scale(1 / scaled.factor());
            scaled.drawing().draw(pen, wide * scaled.factor(), high * scaled.factor());
            pen.restore();
          });
      return null;
    };
  }
}
