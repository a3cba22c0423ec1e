package id.gladi.core.terrain.picture;

import id.gladi.core.terrain.PictureGround;
import java.util.List;

/** What came of calibrating a picture. */
public sealed interface Calibration {
  /**
   * The picture lies on the ground.
   *
   * @param errors metres by which each control point misses its place, in their order; empty for a
   *     measured distance, which leaves nothing to compare
   */
  record Placed(PictureGround ground, List<Double> errors) implements Calibration {
    public Placed {
      errors = List.copyOf(errors);
    }

    /** Root mean square of the errors in metres: the residual error to show to the user. */
    public double residual() {
      return Math.sqrt(errors.stream().mapToDouble(e -> e * e).average().orElse(0));
    }

    /** The largest error in metres. */
    public double worst() {
      return errors.stream().mapToDouble(e -> e).max().orElse(0);
    }
  }

  /** It cannot be placed by what is given. */
  record Impossible(Reason reason) implements Calibration {}

  /** Why a picture cannot be placed. */
  enum Reason {
    /** Two points for a similarity, three for an affine transform. */
    TOO_FEW_POINTS,
    /** The points lie in one place, in the picture or on the ground. */
    ONE_PLACE,
    /** The points of an affine transform lie on one line. */
    ON_ONE_LINE,
    /** A measured distance that is not above zero. */
    NO_DISTANCE,
    /** A direction of north that is not a number of degrees. */
    NO_NORTH,
    /** A size is known, but the place on the map that is there is not. */
    NO_PLACE,
    /** The picture would be smaller than a room or larger than a province. */
    BEYOND_MEASURE
  }
}
