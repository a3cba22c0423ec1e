package id.gladi.export.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a written PDF as pictures. Needs no display; use from one thread at a time. */
public final class PdfPages implements AutoCloseable {
  private final PDDocument document;
  private final PDFRenderer renderer;

  /** Opens a whole PDF. */
  public PdfPages(byte[] pdf) {
    try {
      this.document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.renderer = new PDFRenderer(document);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /** The pages that the outline leads to, counted from 0, in its order. */
  public List<Integer> bookmarks() {
    var outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      return List.of();
    }
    var found = new ArrayList<Integer>();
    try {
      for (var item : outline.children()) {
        found.add(Math.max(0, document.getPages().indexOf(item.findDestinationPage(document))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  /** Width in points. */
  public double width(int page) {
    return document.getPage(page).getCropBox().getWidth();
  }

  /** Height in points. */
  public double height(int page) {
    return document.getPage(page).getCropBox().getHeight();
  }

  /** Draws a page with so many pixels for each point. */
  public Raster draw(int page, double scale) {
    try {
      var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
      return Raster.of(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pixels, row by row. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Raster(int width, int height, int[] argb) {
    static Raster of(BufferedImage image) {
      int width = image.getWidth();
      int height = image.getHeight();
      return new Raster(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
  }
}
