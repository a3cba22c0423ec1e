package id.gladi.draw;

import id.gladi.draw.scene.Words;

/** Indonesian words for tests of the drawing. */
public record SampleWords() implements Words {

  @Override
  public String unit(String name, int persons) {
    return persons > 1 ? name + " " + persons : name;
  }

  @Override
  public String crowd(String name, int likely) {
    return name + " ± " + likely;
  }

  @Override
  public String estimate(int low, int high) {
    return "perkiraan " + low + "–" + high;
  }

  @Override
  public String frontage(double metres) {
    return "lebar " + Math.round(metres) + " m";
  }

  @Override
  public String distance(double metres) {
    return Math.round(metres) + " m";
  }

  @Override
  public String north() {
    return "U";
  }

  @Override
  public String schematic() {
    return "Denah skematis untuk latihan, bukan hasil ukur";
  }
}
