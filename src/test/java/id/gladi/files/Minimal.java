package id.gladi.files;

import id.gladi.core.play.PlanTexts;
import id.gladi.files.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The smallest valid plan, as it was first written: old files must always open. */
final class Minimal {
  static final String EXERCISE = resource("/id/gladi/files/minimal/exercises/minimal.json");
  static final String MAP = resource("/id/gladi/files/minimal/maps/minimal.geojson");
  static final String PROFILE = resource("/id/gladi/files/doctrine/perkap-16-2006.json");

  private Minimal() {}

  static PlanTexts texts() {
    return new PlanTexts(EXERCISE, MAP, PROFILE);
  }

  /** The exercise with one piece of text replaced, which must be there. */
  static String exercise(String part, String replacement) {
    return replaced(EXERCISE, part, replacement);
  }

  static String replaced(String text, String part, String replacement) {
    if (!text.contains(part)) {
      throw new IllegalArgumentException("not in the file: " + part);
    }
    int at = text.indexOf(part);
    return text.substring(0, at) + replacement + text.substring(at + part.length());
  }

  /** What is wrong with a plan whose exercise has this text. */
  static List<Problem> problems(String exercise) {
    return new PlanReader().parse(new PlanTexts(exercise, MAP, PROFILE)).problems();
  }

  static List<Problem> mapProblems(String map) {
    return new MapReader().read("map.geojson", map).problems();
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Minimal.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
