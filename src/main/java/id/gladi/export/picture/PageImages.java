package id.gladi.export.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures. */
public final class PageImages {
  /** Pages that are taken from the front. */
  public static final int MOST_PAGES = 12;

  /** Pixels of the longer side: a page that is read on a projector. */
  private static final double LONG_SIDE = 1600;

  private static final float POINTS_PER_INCH = 72;

  private PageImages() {}

  /** The first pages in order; empty when the bytes are no PDF that can be read. */
  public static Optional<List<BufferedImage>> of(byte[] pdf, DoubleConsumer progress) {
    try (var document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      int count = Math.min(MOST_PAGES, document.getNumberOfPages());
      var pages = new ArrayList<BufferedImage>();
      for (int i = 0; i < count; i++) {
        progress.accept(i / (double) count);
        pages.add(renderer.renderImageWithDPI(i, resolution(document, i), ImageType.RGB));
      }
      return pages.isEmpty() ? Optional.empty() : Optional.of(pages);
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private static float resolution(PDDocument document, int page) {
    var box = document.getPage(page).getCropBox();
    double longer = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    return (float) (LONG_SIDE / longer * POINTS_PER_INCH);
  }
}
