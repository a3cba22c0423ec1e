package id.gladi.export.report;

import id.gladi.core.conduct.Request;
import id.gladi.core.conduct.RequestLog;
import id.gladi.core.review.Arrival;
import id.gladi.export.page.Block.Column;
import id.gladi.export.page.Block.Row;
import id.gladi.export.page.Cell;
import java.util.ArrayList;
import java.util.List;

/** Requests for reinforcement with the time to each answer, and help that came to the board. */
record RequestTable(Source source) {

  void write(Chapter chapter) {
    requests(chapter);
    arrivals(chapter);
  }

  private void requests(Chapter chapter) {
    var columns =
        List.of(
            Column.of(source.say("requests.sent"), 16),
            Column.of(source.say("requests.by"), 26),
            Column.of(source.say("requests.to"), 26),
            Column.of(source.say("requests.what"), 46),
            Column.of(source.say("requests.answered"), 22),
            Column.of(source.say("requests.arrived"), 22),
            Column.of(source.say("requests.state"), 22));
    var rows =
        source.review().review().board().conduct().requests().stream().map(this::row).toList();
    chapter.grid(source.say("requests.caption"), columns, rows, source.say("requests.none"));
  }

  private Row row(RequestLog log) {
    var request = log.request();
    return Row.of(
        log.sentAt().toString(),
        request.by(),
        request.to(),
        request.what(),
        time(log, Request.State.ACKNOWLEDGED),
        time(log, Request.State.ARRIVED),
        source.say("request." + log.state()));
  }

  private String time(RequestLog log, Request.State state) {
    return log.secondsTo(state).map(source.words()::duration).orElse("–");
  }

  private void arrivals(Chapter chapter) {
    var rows = new ArrayList<Row>();
    source.review().course().arrivals().forEach(arrival -> rows.add(row(arrival)));
    if (!rows.isEmpty()) {
      var columns =
          List.of(
              Column.of(source.say("arrivals.unit"), 60),
              Column.of(source.say("arrivals.asked"), 30),
              Column.of(source.say("arrivals.arrived"), 30),
              Column.of(source.say("arrivals.took"), 30),
              Column.of(source.say("arrivals.planned"), 30));
      chapter.grid(source.say("arrivals.caption"), columns, rows, "");
      chapter.small(source.say("arrivals.key"));
    }
  }

  private Row row(Arrival arrival) {
    return Row.of(
        Cell.of(arrival.unit().name() + " " + arrival.unit().strength().likely()),
        Cell.of(arrival.asked().map(Object::toString).orElse("–")),
        Cell.of(arrival.arrived().toString()),
        Cell.of(
            arrival
                .asked()
                .map(asked -> arrival.arrived().seconds() - asked.seconds())
                .map(source.words()::duration)
                .orElse("–")),
        Cell.of(
            arrival.plannedMinutes() == 0
                ? "–"
                : source.say("time.minutes", arrival.plannedMinutes())));
  }
}
