package id.gladi.export.words;

import id.gladi.core.Text;
import id.gladi.draw.scene.Words;
import java.text.NumberFormat;
import java.util.Locale;

/** The words of a board picture in one language. */
public final class PictureWords implements Words {
  private final ReportWords words;
  private final NumberFormat numbers;

  public PictureWords(Locale language) {
    this.words = new ReportWords(language);
    this.numbers = NumberFormat.getNumberInstance(language);
    numbers.setMaximumFractionDigits(1);
  }

  @Override
  public String unit(String name, int persons) {
    return persons == 0 ? name : name + " " + persons;
  }

  @Override
  public String crowd(String name, int likely) {
    return words.say("board.crowd", name, likely);
  }

  @Override
  public String estimate(int low, int high) {
    return words.say("board.estimate", low, high);
  }

  @Override
  public String level(Text name, int ordinal, int of) {
    return words.say("board.level", words.say(name).replaceFirst(" – .*", ""), ordinal, of);
  }

  @Override
  public String frontage(double metres) {
    return words.say("board.frontage", numbers.format(metres));
  }

  @Override
  public String distance(double metres) {
    return metres >= 1000 ? numbers.format(metres / 1000) + " km" : numbers.format(metres) + " m";
  }

  @Override
  public String north() {
    return words.say("board.north");
  }

  @Override
  public String schematic() {
    return words.say("board.schematic");
  }
}
