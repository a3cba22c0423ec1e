package id.gladi.draw.gallery;

import java.util.List;

/**
 * Signs of one sort.
 *
 * @param title key of the heading
 * @param note key of the words beside the heading, in which {@code {0}} is the number of signs; or
 *     empty
 * @param cell size of one sign, in pixels
 */
public record Section(String title, String note, Cell cell, List<Sample> samples) {

  public Section {
    samples = List.copyOf(samples);
  }

  /** Room for one drawing; its name goes below. */
  public record Cell(double width, double height) {}
}
