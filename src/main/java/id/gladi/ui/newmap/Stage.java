package id.gladi.ui.newmap;

import id.gladi.app.Opened;
import id.gladi.app.maps.Draft;
import id.gladi.app.maps.ForeignFile;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.Coverage;
import java.util.List;

/** How far a new map has come. */
sealed interface Stage {
  /** The file is being read for the first time. */
  record Reading() implements Stage {}

  /** The file cannot be used; everything that is wrong with it. */
  record Refused(List<Opened.Fault> faults) implements Stage {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A part of the file is to be chosen.
   *
   * @param preview what is shown meanwhile: all of a small file, else ground without features
   */
  record ChooseArea(Coverage coverage, AreaMap preview) implements Stage {}

  /** The properties of a foreign file are to be understood; the draft is what they give now. */
  record MapProperties(ForeignFile file) implements Stage {}

  /** A picture is to be placed on the ground. */
  record Calibrate(CalibrationModel model) implements Stage {}

  /** The protected building is to be pointed at. */
  record ChooseSite(Draft draft) implements Stage {}

  /** Everything is there and is to be kept. */
  record Keep(Draft draft) implements Stage {}

  /** Called off before anything was there to choose. */
  record Left() implements Stage {}

  /** The exercise lies on the shelf. */
  record Kept(Plan plan) implements Stage {}
}
