package id.gladi.core.plan;

import id.gladi.core.terrain.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The security plan (renpam) over the ground: rings, planned positions per stage, planned lines and
 * ready crowd shapes. The base of every comparison of plan and play.
 */
public record Deployment(
    List<Ring> rings,
    List<MinimumStrength> minimums,
    List<PlannedStage> stages,
    List<PlannedLine> lines,
    List<CrowdShape> shapes) {
  public Deployment {
    rings = List.copyOf(rings);
    minimums = List.copyOf(minimums);
    stages = List.copyOf(stages);
    lines = List.copyOf(lines);
    shapes = List.copyOf(shapes);
  }

  public Optional<CrowdShape> shape(String id) {
    return shapes.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  public Optional<PlannedLine> line(String id) {
    return lines.stream().filter(l -> l.id().equals(id)).findFirst();
  }

  public Optional<PlannedStage> stage(String id) {
    return stages.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** The plan with stages in place of those of the same id; new ones come last. */
  public Deployment with(Collection<PlannedStage> others) {
    var known = new LinkedHashMap<String, PlannedStage>();
    stages.forEach(s -> known.put(s.id(), s));
    others.forEach(s -> known.put(s.id(), s));
    return new Deployment(rings, minimums, List.copyOf(known.values()), lines, shapes);
  }

  /** A security ring; the outer one contains the inner ones, which are not counted twice. */
  public record Ring(String id, String name, List<Point> outline, String holds) {
    public Ring {
      outline = List.copyOf(outline);
    }
  }

  /**
   * The least number of persons per agency in a ring at a level; {@code ring} may be {@code luar}.
   */
  public record MinimumStrength(
      String ring, String level, Map<String, Integer> persons, String note) {
    public MinimumStrength {
      persons = Map.copyOf(persons);
    }
  }

  /** A crowd outline ready for effects. */
  public record CrowdShape(String id, List<Point> outline, String use) {
    public CrowdShape {
      outline = List.copyOf(outline);
    }
  }
}
