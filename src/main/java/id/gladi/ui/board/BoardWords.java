package id.gladi.ui.board;

import id.gladi.core.Text;
import id.gladi.core.planning.Density;
import id.gladi.draw.scene.Words;
import id.gladi.ui.fx.Texts;
import java.text.NumberFormat;

/** The words on the board in the language of the moment; made anew when the language changes. */
public final class BoardWords implements Words {
  private final Texts texts;
  private final NumberFormat numbers;

  public BoardWords(Texts texts) {
    this.texts = texts;
    this.numbers = NumberFormat.getIntegerInstance(texts.language().get().locale());
  }

  @Override
  public String unit(String name, int persons) {
    return persons == 0 ? name : name + " " + numbers.format(persons);
  }

  @Override
  public String crowd(String name, int likely) {
    return name + " ± " + numbers.format(likely);
  }

  @Override
  public String estimate(int low, int high) {
    return texts.get("board.estimate", numbers.format(low), numbers.format(high));
  }

  @Override
  public String density(double persons, Density.Grade grade) {
    var one = NumberFormat.getInstance(texts.language().get().locale());
    one.setMaximumFractionDigits(1);
    return texts.get("board.density", one.format(persons), texts.get("crowd.grade." + grade));
  }

  @Override
  public String level(Text name, int ordinal, int of) {
    return texts.get("board.level", texts.of(name).replaceFirst(" – .*", ""), ordinal, of);
  }

  @Override
  public String frontage(double metres) {
    return texts.get("board.frontage", numbers.format(Math.round(metres)));
  }

  @Override
  public String distance(double metres) {
    return metres >= 1000 && metres % 1000 == 0
        ? numbers.format(metres / 1000) + " km"
        : numbers.format(Math.round(metres)) + " m";
  }

  @Override
  public String north() {
    return texts.get("board.north");
  }

  @Override
  public String schematic() {
    return texts.get("board.schematic");
  }
}
