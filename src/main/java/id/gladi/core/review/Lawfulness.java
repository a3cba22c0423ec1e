package id.gladi.core.review;

import id.gladi.core.compliance.Fact;
import id.gladi.core.compliance.Finding;
import id.gladi.core.compliance.Flag;
import id.gladi.core.compliance.FlagBook;
import id.gladi.core.doctrine.Rule;
import id.gladi.core.play.Plan;
import id.gladi.core.play.StepTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the play stood against the rules of its profile. What is only a point for discussion, such as
 * stricter international guidance, is kept apart from faults.
 *
 * @param held every rule of the profile, in its order
 * @param remarks the rules that spoke, oldest first; the same words about the same thing once
 */
public record Lawfulness(List<Rule> held, List<Remark> remarks) {
  public Lawfulness {
    held = List.copyOf(held);
    remarks = List.copyOf(remarks);
  }

  /**
   * What a rule said, once or again and again.
   *
   * @param flag as it was raised first
   * @param last the same flag as it was raised last
   * @param times how many steps raised it
   */
  public record Remark(Flag flag, Flag last, Finding.Standing standing, int times) {
    Remark again(Flag newer) {
      return new Remark(flag, newer, standing, times + 1);
    }
  }

  /** One rule, and how often it spoke. */
  public record Tally(Rule rule, int open, int settled, int overruled) {
    public int times() {
      return open + settled + overruled;
    }
  }

  private record Key(String rule, String subject, List<Fact> facts, Finding.Standing standing) {}

  /** The rules held against every act on the way to the board after a step. */
  static Lawfulness of(Plan plan, StepTree tree, FlagBook flags, long seq) {
    var remarks = new LinkedHashMap<Key, Remark>();
    for (var finding : flags.findings(tree, seq)) {
      var flag = finding.flag();
      var key = new Key(flag.rule().id(), flag.subject(), flag.facts(), finding.standing());
      remarks.merge(
          key, new Remark(flag, flag, finding.standing(), 1), (known, _) -> known.again(flag));
    }
    return new Lawfulness(plan.profile().rules().toList(), new ArrayList<>(remarks.values()));
  }

  /** Rules that block or flag and spoke: faults until somebody answers them. */
  public Stream<Remark> faults() {
    return remarks.stream().filter(each -> !discussion(each));
  }

  /** Points for the review that are no fault. */
  public Stream<Remark> discussions() {
    return remarks.stream().filter(Lawfulness::discussion);
  }

  private static boolean discussion(Remark remark) {
    return remark.flag().severity() == Rule.Severity.DISCUSSION;
  }

  /** One line for each rule of the profile, also for those that never spoke. */
  public List<Tally> tallies() {
    return held.stream()
        .map(rule ->
            new Tally(
                rule,
                times(rule, Finding.Standing.Open.class),
                times(rule, Finding.Standing.Settled.class),
                times(rule, Finding.Standing.Overruled.class)))
        .toList();
  }

  private int times(Rule rule, Class<? extends Finding.Standing> standing) {
    return remarks.stream()
        .filter(each -> each.flag().rule().id().equals(rule.id()))
        .filter(each -> standing.isInstance(each.standing()))
        .mapToInt(Remark::times)
        .sum();
  }
}
