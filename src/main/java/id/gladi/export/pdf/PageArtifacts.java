package id.gladi.export.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.Objects;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * The property lists of one page. The layout writes one for the background of every line, cell and
 * row, also where nothing is painted: 60,000 in a long report. They all say that what follows is no
 * part of the text, so all pages share one that says so (ISO 32000-1, 14.8.2.2: an artifact of type
 * Layout). Used by one thread.
 */
final class PageArtifacts extends COSDictionary {
  private static final COSName LAYOUT = COSName.getPDFName("Layout");

  private final COSDictionary shared;
  private @Nullable COSName name;

  private PageArtifacts(COSDictionary shared) {
    this.shared = shared;
  }

  /** Pages of one document whose artifacts are shared. */
  static PageSupplier pages() {
    var shared = new COSDictionary();
    shared.setItem(COSName.TYPE, LAYOUT);
    return (document, width, height, _, _) -> {
      var page = new PDPage(new PDRectangle(width, height));
      var resources = new COSDictionary();
      resources.setItem(COSName.PROPERTIES, new PageArtifacts(shared));
      page.setResources(new PDResources(resources));
      document.addPage(page);
      return page;
    };
  }

  private static boolean background(@Nullable Object value) {
    return value instanceof COSDictionary list
        && COSName.BACKGROUND.equals(list.getCOSName(COSName.TYPE));
  }

  /** Every list is new to the page but for those that are shared. */
  @Override
  public boolean containsValue(Object value) {
    return background(value) && name != null;
  }

  @Override
  public COSName getKeyForValue(Object value) {
    return background(value) ? Objects.requireNonNull(name) : super.getKeyForValue(value);
  }

  @Override
  public void setItem(COSName key, COSBase value) {
    if (background(value)) {
      name = key;
      super.setItem(key, shared);
    } else {
      super.setItem(key, value);
    }
  }
}
