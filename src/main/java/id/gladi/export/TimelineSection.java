package id.gladi.export;

import id.gladi.core.plan.Inject;
import id.gladi.core.play.Decision;
import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.TimelineEntry;

/** The chart of levels and force stages, and every inject, decision and level in order. */
record TimelineSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    body.add("h2", "newpage").text(words.say("chart"));
    body.add("object")
        .attribute("type", "gladi/chart")
        .attribute("style", "display:block;width:180mm;height:62mm");
    body.add("p", "small").text(words.say("chart.key"));
    body.add("h2").text(words.say("timeline"));
    var table =
        body.table(
            "timeline",
            words.say("timeline.exercise"),
            words.say("timeline.clock"),
            words.say("timeline.what"),
            words.say("timeline.by"),
            words.say("timeline.ground"));
    review.timeline().forEach(entry -> entry(table, entry));
  }

  private void entry(Html table, TimelineEntry entry) {
    var schedule = review.plan().exercise().schedule();
    var line = line(entry);
    var row =
        table.row(
            entry.at().toString(),
            words.clock(schedule, entry.at()),
            line.what(),
            line.by(),
            line.ground());
    row.attribute("class", line.style());
  }

  private record Line(String style, String what, String by, String ground) {}

  private Line line(TimelineEntry entry) {
    var profile = review.plan().profile();
    return switch (entry) {
      case TimelineEntry.Told e ->
          new Line("inject", injectName(e.inject()), e.inject().routing().from(), "");
      case TimelineEntry.Skipped e ->
          new Line(
              "inject", words.say("timeline.skipped", injectName(e.inject()), e.reason()), "", "");
      case TimelineEntry.Postponed e ->
          new Line(
              "inject",
              words.say("timeline.postponed", injectName(e.inject()), e.until().toString()),
              "",
              "");
      case TimelineEntry.Decided e -> decision(e.decision());
      case TimelineEntry.Declared e ->
          new Line(
              "level",
              words.say(
                  "timeline.level",
                  words.level(profile, e.from()),
                  words.level(profile, e.to()),
                  e.reason()),
              e.by(),
              words.say(profile.name()));
      case TimelineEntry.Passed e ->
          new Line(
              "level",
              e.reason().isBlank()
                  ? words.say("timeline.control", e.from(), e.to())
                  : words.say("timeline.controlWhy", e.from(), e.to(), e.reason()),
              e.to(),
              "");
      case TimelineEntry.Noted e -> new Line("note", e.text(), e.by(), "");
    };
  }

  private Line decision(Decision decision) {
    var what =
        decision.reason().isBlank()
            ? words.say("timeline.decision", decision.text(), decision.stage())
            : words.say(
                "timeline.decisionWhy", decision.text(), decision.stage(), decision.reason());
    return new Line("decision", what, decision.by(), decision.legalBasis());
  }

  private String injectName(Inject inject) {
    return words.say("timeline.inject", inject.id(), inject.story().title());
  }
}
