package id.gladi.core.compliance;

import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Board;
import id.gladi.core.play.Event;
import id.gladi.core.play.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds the rules of the plan's profile against one step. The profile says which rules there are,
 * how strict each is and where it comes from; a rule that it does not name is not held against
 * anybody. Pure and thread-safe.
 */
public final class Compliance {
  private static final Map<String, Check> CHECKS =
      Map.ofEntries(
          Map.entry("a", new GasCheck()),
          Map.entry("b", new WayOutCheck()),
          Map.entry("c", new WarningCheck()),
          Map.entry("d", new MedicalCheck()),
          Map.entry("e", new WatchCheck()),
          Map.entry("f", new PhhCheck()),
          Map.entry("g", new PursuitCheck()),
          Map.entry("h", new ArrestCheck()),
          Map.entry("i", new DialogueCheck()),
          Map.entry("tahap-di-atas-perilaku", new StageCheck()),
          Map.entry("tanpa-pemberitahuan", new NoticeCheck()),
          Map.entry("tni-tanpa-permintaan", new TniCheck()),
          Map.entry("perintah-di-luar-wewenang", new AuthorityCheck()),
          Map.entry("awc-tingkat-3", new WaterCannonTalk()),
          Map.entry("membelakangi-massa", new BackTurnedCheck()));

  private static final Check SEEN = new BreachCheck();

  private Compliance() {}

  /**
   * The flags of a step, the strictest first; none while the plan is only laid.
   *
   * @param before the board before the step
   * @param events what the step does
   * @param step its number, 0 while it is only being asked for
   */
  public static List<Flag> check(Plan plan, Board before, List<Event> events, long step) {
    if (before.setUp().open()) {
      return List.of();
    }
    var scene = Scene.of(plan, before, events);
    return plan.profile()
        .rules()
        .sorted(Comparator.comparing(Rule::severity))
        .flatMap(rule ->
            hits(scene, rule)
                .map(
                    hit -> new Flag(step, scene.after().clock(), rule, hit.subject(), hit.facts())))
        .toList();
  }

  private static Stream<Check.Hit> hits(Scene scene, Rule rule) {
    var check = CHECKS.get(rule.id());
    var seen = SEEN.hits(scene, rule);
    return check == null ? seen : Stream.concat(check.hits(scene, rule), seen);
  }
}
