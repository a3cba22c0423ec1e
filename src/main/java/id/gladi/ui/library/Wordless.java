package id.gladi.ui.library;

import id.gladi.draw.scene.Words;

/** A picture of the ground alone carries no lettering. */
enum Wordless implements Words {
  WORDS;

  @Override
  public String unit(String name, int persons) {
    return "";
  }

  @Override
  public String crowd(String name, int likely) {
    return "";
  }

  @Override
  public String estimate(int low, int high) {
    return "";
  }

  @Override
  public String frontage(double metres) {
    return "";
  }

  @Override
  public String distance(double metres) {
    return "";
  }

  @Override
  public String north() {
    return "";
  }

  @Override
  public String schematic() {
    return "";
  }
}
