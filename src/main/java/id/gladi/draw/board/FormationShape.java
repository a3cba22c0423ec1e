package id.gladi.draw.board;

import id.gladi.core.plan.Formation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the people of a formation stand, in metres around its middle: x to the right of the front,
 * y forwards. The drill book names the shapes (Perkap 16/2006; domain.md 2.1); angles and radii are
 * the drawing's own.
 */
final class FormationShape {
  private static final double RANK = 1.1;
  private static final double ARC = Math.toRadians(110);
  private static final double SPEAR = Math.toRadians(45);
  private static final double SLANT = Math.toRadians(17);

  private FormationShape() {}

  /** A person; {@code turn} is how far the shoulder line leans, radians counter-clockwise. */
  record Place(double x, double y, double turn) {}

  static List<Place> places(Formation formation) {
    return switch (formation.kind()) {
      case BERSAF, BERBANJAR, SEKAT -> line(formation, 0);
      case SERONG_KANAN -> line(formation, -SLANT);
      case SERONG_KIRI -> line(formation, SLANT);
      case LENGKUNG -> arc(formation);
      case PARUH_LEMBING -> spear(formation);
      case SEKAWAN -> square(formation);
      case LINGKAR -> circle(formation);
    };
  }

  /** Distance from the foremost to the rearmost person, in metres. */
  static double depth(List<Place> places) {
    double front = places.stream().mapToDouble(Place::y).max().orElse(0);
    double rear = places.stream().mapToDouble(Place::y).min().orElse(0);
    return front - rear;
  }

  private interface Curve {
    /** The place at a distance along the row, 0 in the middle, in a rank counted from the front. */
    Place at(double along, int rank);
  }

  private static List<Place> rows(Formation formation, Curve curve) {
    List<Place> places = new ArrayList<>(formation.people());
    int left = formation.people();
    for (int rank = 0; rank < formation.rows() && left > 0; rank++) {
      int inRow = Math.min(left, formation.files());
      for (int i = 0; i < inRow; i++) {
        places.add(curve.at((i - (inRow - 1) / 2.0) * formation.spacing(), rank));
      }
      left -= inRow;
    }
    return places;
  }

  private static List<Place> line(Formation formation, double lean) {
    double middle = (formation.rows() - 1) / 2.0;
    return rows(
        formation,
        (along, rank) -> {
          double back = (middle - rank) * RANK;
          return new Place(
              along * Math.cos(lean) - back * Math.sin(lean),
              along * Math.sin(lean) + back * Math.cos(lean),
              lean);
        });
  }

  private static List<Place> arc(Formation formation) {
    double radius = Math.max(1, formation.frontage() / ARC);
    return rows(
        formation,
        (along, rank) -> {
          double angle = along / radius;
          double reach = radius - rank * RANK;
          return new Place(
              reach * Math.sin(angle), reach * Math.cos(angle) - radius * 0.82, -angle);
        });
  }

  private static List<Place> spear(Formation formation) {
    double half = formation.frontage() / 4 * Math.sin(SPEAR);
    return rows(
        formation,
        (along, rank) -> {
          double lean = along < 0 ? SPEAR : -SPEAR;
          return new Place(
              along * Math.cos(SPEAR),
              half - Math.abs(along) * Math.sin(SPEAR) - rank * RANK * 1.4,
              lean);
        });
  }

  private static List<Place> square(Formation formation) {
    int people = formation.people();
    double side = people * formation.spacing() / 4;
    List<Place> places = new ArrayList<>(people);
    for (int i = 0; i < people; i++) {
      double along = (i + 0.5) * 4 * side / people;
      int edge = (int) Math.min(3, Math.floor(along / side));
      double u = along - edge * side - side / 2;
      places.add(
          switch (edge) {
            case 0 -> new Place(u, side / 2, 0);
            case 1 -> new Place(side / 2, -u, -Math.PI / 2);
            case 2 -> new Place(-u, -side / 2, Math.PI);
            default -> new Place(-side / 2, u, Math.PI / 2);
          });
    }
    return places;
  }

  private static List<Place> circle(Formation formation) {
    int people = formation.people();
    double radius = Math.max(0.5, people * formation.spacing() / (2 * Math.PI));
    List<Place> places = new ArrayList<>(people);
    for (int i = 0; i < people; i++) {
      double angle = 2 * Math.PI * i / people;
      places.add(new Place(radius * Math.sin(angle), radius * Math.cos(angle), -angle));
    }
    return places;
  }
}
