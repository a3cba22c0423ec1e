package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.plan.LineKind;
import id.gladi.core.planning.Polyline;
import id.gladi.core.play.CrowdLevel;
import id.gladi.core.play.Event;
import id.gladi.core.play.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An open ambulance lane and a medical post at work before the level at which the profile foresees
 * force that must be reported, and before such force.
 */
final class MedicalCheck implements Check {
  private static final Set<String> POSTS = Set.of("pos-medis", "tim-medis", "dokkes");

  @Override
  public Stream<Hit> hits(Scene scene, Rule rule) {
    int from = rule.figure("level", scene.firstForcefulLevel());
    var whole =
        scene
            .of(Event.LevelDeclared.class)
            .map(Event.LevelDeclared::level)
            .filter(level -> scene.ordinal(level) >= from && scene.level() < from);
    var crowds =
        scene
            .of(Event.CrowdLevelDeclared.class)
            .map(Event.CrowdLevelDeclared::declared)
            .filter(own -> raised(scene, own, from))
            .map(CrowdLevel::crowd);
    var raised = Stream.concat(whole, crowds);
    var forced = scene.force().map(Act::subject);
    return Stream.concat(raised, forced).flatMap(subject -> Hit.of(subject, facts(scene)));
  }

  private static boolean raised(Scene scene, CrowdLevel own, int from) {
    var level = own.level();
    var before = scene.before().situation().levelOf(own.crowd());
    return level != null && scene.ordinal(level) >= from && scene.ordinal(before) < from;
  }

  private static List<Fact> facts(Scene scene) {
    var facts = new ArrayList<Fact>();
    var posts = Posts.of(scene.before(), t -> POSTS.contains(t.face().kind()));
    if (posts.stream().noneMatch(Posts::atWork)) {
      facts.add(
          posts.isEmpty()
              ? Fact.of(Fact.Kind.NO_MEDICAL_POST, "", FactWords.say("no-medical-post"))
              : Posts.idle(Fact.Kind.NO_MEDICAL_POST, posts.getFirst()));
    }
    lane(scene).forEach(facts::add);
    return facts;
  }

  private static Stream<Fact> lane(Scene scene) {
    var passage = new Passage(scene.plan(), scene.before());
    var lanes =
        scene.before().field().overlays().values().stream()
            .filter(o -> o.kind() == LineKind.RUTE_AMBULANS)
            .toList();
    if (lanes.isEmpty()) {
      return Stream.of(
          Fact.of(Fact.Kind.NO_AMBULANCE_LANE, "", FactWords.say("no-ambulance-lane")));
    }
    return lanes.stream().anyMatch(lane -> closing(passage, lane).isEmpty())
        ? Stream.of()
        : lanes.stream().map(lane -> closed(lane, closing(passage, lane)));
  }

  /** Lines and conditions that close a lane, and crowds that stand on it. */
  private static List<String> closing(Passage passage, Overlay lane) {
    var line = new Polyline(lane.points());
    var crowds =
        Crowds.on(passage.board()).stream()
            .filter(c -> Passage.along(line).anyMatch(place -> Crowds.distance(c, place) == 0))
            .map(c -> c.face().name());
    return Stream.concat(passage.closing(lane.id(), lane.points()).stream(), crowds).toList();
  }

  private static Fact closed(Overlay lane, List<String> by) {
    var what = String.join(", ", by);
    return Fact.of(
        Fact.Kind.AMBULANCE_LANE_CLOSED,
        lane.id(),
        FactWords.say("ambulance-lane-closed", lane.name(), what));
  }
}
