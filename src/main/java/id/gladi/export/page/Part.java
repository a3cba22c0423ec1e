package id.gladi.export.page;

import java.util.List;

/**
 * A chapter of a document.
 *
 * @param id stable name, by which it can be left out
 * @param title empty when the part stands before the chapters and in no table of contents
 * @param newPage true when it begins a page
 */
public record Part(String id, String title, boolean newPage, List<Block> blocks) {
  public Part {
    blocks = List.copyOf(blocks);
  }
}
