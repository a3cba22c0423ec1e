package id.gladi.export.report;

import id.gladi.core.conduct.RequestLog;
import id.gladi.core.play.Decision;
import id.gladi.core.review.TimelineEntry;
import java.util.Locale;

/** An entry of the timeline in words. */
public record EntryWords(Source source) {
  /**
   * What happened, who did it, and the legal ground; the last two may be empty.
   *
   * @param by who decided, ordered, asked or told
   */
  public record Line(String what, String by, String ground) {}

  public Line of(TimelineEntry entry) {
    var line = plain(entry);
    var what = line.what();
    return what.isEmpty()
        ? line
        : new Line(
            what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1),
            line.by(),
            line.ground());
  }

  private Line plain(TimelineEntry entry) {
    var events = source.events();
    return switch (entry) {
      case TimelineEntry.Told e ->
          new Line(events.inject(e.inject().id()), e.inject().routing().from(), "");
      case TimelineEntry.Skipped e ->
          new Line(
              source.say("timeline.skipped", events.inject(e.inject().id()), e.reason()), "", "");
      case TimelineEntry.Postponed e ->
          new Line(
              source.say(
                  "timeline.postponed", events.inject(e.inject().id()), e.until().toString()),
              "",
              "");
      case TimelineEntry.Recalled e ->
          new Line(source.say("timeline.recalled", events.inject(e.inject().id())), "", "");
      case TimelineEntry.Decided e -> decision(e.decision());
      case TimelineEntry.Declared e ->
          new Line(
              source.say(
                  "timeline.declared",
                  source.level(e.from()),
                  source.level(e.to()),
                  e.by(),
                  e.reason()),
              e.by(),
              source.words().say(source.review().plan().profile().name()));
      case TimelineEntry.CrowdDeclared e -> crowd(e);
      case TimelineEntry.Passed e ->
          new Line(
              e.reason().isBlank()
                  ? source.say("timeline.control", e.from(), e.to())
                  : source.say("timeline.controlWhy", e.from(), e.to(), e.reason()),
              e.to(),
              "");
      case TimelineEntry.Ordered e ->
          new Line(
              source.say(
                  "timeline.order",
                  e.order().by(),
                  events.order(e.order().order()),
                  Integer.toString(e.order().effectiveStage()),
                  e.order().reason()),
              e.order().by(),
              "");
      case TimelineEntry.Warned e ->
          new Line(
              source.say("log.warned", e.number(), events.token(e.crowd()), e.by()), e.by(), "");
      case TimelineEntry.MeetingOffered e ->
          new Line(source.say("log.meeting", e.by()), e.by(), "");
      case TimelineEntry.Requested e ->
          new Line(
              source.say("log.request", e.request().by(), e.request().to(), e.request().what()),
              e.request().by(),
              "");
      case TimelineEntry.Answered e -> new Line(answered(e), "", "");
      case TimelineEntry.Arrested e ->
          new Line(
              source.say("timeline.arrest", e.arrest().persons(), e.arrest().reason()),
              e.arrest().by(),
              "");
      case TimelineEntry.Reported _ -> new Line(source.say("log.reported"), "", "");
      case TimelineEntry.Breached e ->
          new Line(
              source.say("log.breach", events.rule(e.breach().rule()), e.breach().text()),
              e.breach().by(),
              "");
      case TimelineEntry.Overruled e ->
          new Line(
              source.say(
                  "log.overruled", events.rule(e.overruling().rule()), e.overruling().reason()),
              e.overruling().by(),
              "");
      case TimelineEntry.ChangedOver e ->
          new Line(
              source.say(
                  "log.changeOver." + e.kind(), events.token(e.front()), events.token(e.relief())),
              "",
              "");
      case TimelineEntry.Closed e -> new Line(source.say("log.closed", e.by()), e.by(), "");
      case TimelineEntry.Observed e ->
          new Line(
              source.say("log.observed", e.observation().by(), e.observation().text()),
              e.observation().by(),
              "");
      case TimelineEntry.Noted e -> new Line(source.say("log.note", e.text()), e.by(), "");
    };
  }

  private String answered(TimelineEntry.Answered answer) {
    var state = source.say("request." + answer.state());
    var said =
        source
            .review()
            .review()
            .board()
            .conduct()
            .request(answer.id())
            .map(RequestLog::request)
            .map(asked -> source.say("timeline.answered", asked.what(), asked.to(), state))
            .orElseGet(() -> source.say("log.answered", state));
    return answer.note().isBlank() ? said : said + "; " + answer.note();
  }

  private Line crowd(TimelineEntry.CrowdDeclared e) {
    var crowd = source.events().token(e.crowd());
    var to = e.to();
    var what =
        to == null
            ? source.say("timeline.crowdFollows", crowd, e.by(), e.reason())
            : source.say(
                "timeline.crowdDeclared",
                crowd,
                source.level(e.from()),
                source.level(to),
                e.by(),
                e.reason());
    return new Line(what, e.by(), source.words().say(source.review().plan().profile().name()));
  }

  private Line decision(Decision decision) {
    var stage = Integer.toString(decision.stage());
    var what =
        decision.reason().isBlank()
            ? source.say("timeline.decision", decision.by(), decision.text(), stage)
            : source.say(
                "timeline.decisionWhy", decision.by(), decision.text(), stage, decision.reason());
    return new Line(what, decision.by(), decision.legalBasis());
  }
}
