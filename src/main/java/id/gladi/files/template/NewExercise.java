package id.gladi.files.template;

import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.Exercise;
import id.gladi.core.plan.Identity;
import id.gladi.core.plan.Objective;
import id.gladi.core.plan.Script;
import id.gladi.core.plan.Setting;
import id.gladi.core.play.Plan;
import id.gladi.core.terrain.AreaMap;
import id.gladi.core.terrain.FeatureKind;
import id.gladi.core.terrain.Point;
import id.gladi.core.terrain.Polygons;
import java.util.List;

/**
 * An exercise on a new map after a template: its units, seats, objectives and rings stand around
 * the new site as they stood around the old one. What lay beyond the edge lies on the edge.
 *
 * @param template the plan that is copied
 * @param map the new ground
 */
public record NewExercise(Plan template, AreaMap map) {
  /**
   * Who the new exercise is.
   *
   * @param id kebab-case, also its file name
   * @param injects whether the injects of the template come along
   */
  public record Wish(String id, String name, boolean injects) {}

  /** The exercise; it passes every check of an exercise file. */
  public Exercise of(Wish wish) {
    var source = template.exercise();
    var from = middle(template.map());
    var to = sameGround() ? from : middle(map);
    var moved = new Relocation(to.x() - from.x(), to.y() - from.y(), map.extent()).of(source);
    return new Exercise(
        new Identity(wish.id(), wish.name(), wish.name(), source.identity().summary(), false),
        setting(moved.setting()),
        moved.schedule(),
        moved.briefing(),
        wish.injects() ? moved.objectives() : untested(moved.objectives()),
        moved.roles(),
        moved.functions(),
        moved.forces(),
        ringed(moved.deployment()),
        wish.injects() ? moved.script() : emptied(moved.script()));
  }

  private Setting setting(Setting before) {
    return new Setting(
        before.classification(),
        map.name(),
        before.organiser(),
        before.electionStage(),
        before.weather(),
        before.notice(),
        before.letterhead(),
        map.id(),
        before.profile(),
        before.sources());
  }

  private Deployment ringed(Deployment before) {
    return new Deployment(
        sameGround() ? before.rings() : new SiteRings(map).of(before.rings()),
        before.minimums(),
        before.stages(),
        before.lines(),
        before.shapes());
  }

  /** A corrected copy of the template's own ground keeps the rings that were drawn on it. */
  private boolean sameGround() {
    return map.grid().equals(template.map().grid()) && map.extent().equals(template.map().extent());
  }

  private static List<Objective> untested(List<Objective> objectives) {
    return objectives.stream()
        .map(o -> new Objective(o.id(), o.text(), o.measure(), List.of()))
        .toList();
  }

  private static Script emptied(Script script) {
    return new Script(
        script.phases(), script.levels(), List.of(), List.of(), script.reviewQuestions());
  }

  /** The middle of the protected building, else of the compound, else of the map. */
  private static Point middle(AreaMap map) {
    return map.ofKind(FeatureKind.SITE_BUILDING).stream()
        .findFirst()
        .or(map::site)
        .filter(site -> site.geometry().points().size() > 2)
        .map(site -> Polygons.centroid(site.geometry().points()))
        .orElseGet(() -> map.extent().centre());
  }
}
