package id.gladi.export;

import id.gladi.core.plan.Objective;
import id.gladi.core.plan.Unit;
import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.Roster;
import java.util.stream.Collectors;

/** What was trained, and who took part by agency; observers and outside help are named as such. */
record ParticipantsSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    body.add("h2", "newpage").text(words.say("objectives"));
    var list = body.add("table", "objectives");
    for (Objective objective : review.plan().exercise().objectives()) {
      list.row(objective.id(), objective.text());
    }
    body.add("h2").text(words.say("participants"));
    var table =
        body.table(
            "rosters",
            words.say("participants.agency"),
            words.say("participants.units"),
            words.say("participants.persons"));
    review.rosters().forEach(roster -> roster(table, roster));
    table
        .row(
            words.say("scores.total"),
            "",
            String.valueOf(review.plan().exercise().forces().participants()))
        .attribute("class", "total");
    body.add("p", "small").text(words.say("participants.note"));
  }

  private static void roster(Html table, Roster roster) {
    table.row(
        roster.agency().name(),
        roster.units().stream().map(ParticipantsSection::unit).collect(Collectors.joining(" · ")),
        String.valueOf(roster.persons()));
  }

  private static String unit(Unit unit) {
    return unit.name() + " " + unit.strength().likely();
  }
}
