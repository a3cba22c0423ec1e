package id.gladi.files.check;

import id.gladi.core.plan.Deployment;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.PlannedStage;
import id.gladi.files.json.Pointer;
import id.gladi.files.problem.Kind;
import id.gladi.files.problem.Word;
import org.jspecify.annotations.Nullable;

/** Rings, minimums, stages, lines and shapes of the security plan. */
record DeploymentChecks(Book book) {
  void run() {
    var plan = book.exercise().deployment();
    outlines(plan);
    for (int i = 0; i < plan.minimums().size(); i++) {
      minimum(plan.minimums().get(i), Pointer.to("/deployment/minimums", i));
    }
    for (int i = 0; i < plan.stages().size(); i++) {
      stage(plan.stages().get(i), Pointer.to("/deployment/stages", i));
    }
  }

  private void outlines(Deployment plan) {
    var places = new PlaceChecks(book);
    for (int i = 0; i < plan.rings().size(); i++) {
      var at = Pointer.to("/deployment/rings", i) + "/outline";
      places.path(plan.rings().get(i).outline(), 3, at);
    }
    for (int i = 0; i < plan.lines().size(); i++) {
      var line = plan.lines().get(i);
      var at = Pointer.to("/deployment/lines", i) + "/points";
      places.path(line.points(), line.kind().form().least(), at);
    }
    for (int i = 0; i < plan.shapes().size(); i++) {
      var at = Pointer.to("/deployment/shapes", i) + "/outline";
      places.path(plan.shapes().get(i).outline(), 3, at);
    }
  }

  private void minimum(Deployment.MinimumStrength minimum, String at) {
    book.refer(Word.RING, minimum.ring(), at + "/ring");
    book.refer(Word.LEVEL, minimum.level(), at + "/level");
    for (var agency : minimum.persons().keySet()) {
      book.refer(Word.AGENCY, agency, Pointer.to(at + "/persons", agency));
    }
  }

  private void stage(PlannedStage stage, String at) {
    book.refer(Word.LEVEL, stage.level(), at + "/level");
    var places = new PlaceChecks(book);
    for (int i = 0; i < stage.positions().size(); i++) {
      var position = stage.positions().get(i);
      var here = Pointer.to(at + "/positions", i);
      book.refer(Word.UNIT, position.unit(), here + "/unit");
      places.home(position.home(), here + "/home");
      formation(position.formation(), position.unit(), here + "/formation");
    }
  }

  /** Nobody forms up with more persons than the unit has. */
  void formation(@Nullable Formation formation, String unitId, String at) {
    var unit = book.units().get(unitId);
    if (formation == null || unit == null) {
      return;
    }
    int most = unit.strength().high();
    if (formation.people() > most) {
      book.faults().add(at + "/people", Kind.FORMATION_TOO_BIG, formation.people(), unitId, most);
    }
  }
}
