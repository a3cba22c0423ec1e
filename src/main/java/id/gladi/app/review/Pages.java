package id.gladi.app.review;

import java.util.List;

/**
 * The pages of a document exactly as they are exported. Use from one thread at a time; drawing a
 * page takes a moment.
 */
public interface Pages extends AutoCloseable {
  int count();

  /** The page on which each chapter begins, counted from 0, in the order of the document. */
  List<Integer> chapters();

  /** Width of a page in points of 1/72 inch. */
  double width(int page);

  /** Height of a page in points of 1/72 inch. */
  double height(int page);

  /**
   * Draws a page, counted from 0.
   *
   * @param scale pixels for each point
   */
  Picture draw(int page, double scale);

  @Override
  void close();

  /**
   * A drawn page. Its pixels are not to be changed.
   *
   * @param argb one number for each pixel, row by row
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Picture(int width, int height, int[] argb) {}
}
