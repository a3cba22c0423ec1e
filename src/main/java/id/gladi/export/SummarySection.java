package id.gladi.export;

import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.FunctionScore;
import id.gladi.core.review.TimelineEntry;
import java.util.function.ToIntFunction;

/** Four figures, the score of each function and the four questions of a review. */
record SummarySection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    body.add("h2").text(words.say("summary"));
    tiles(body.add("table", "tiles").add("tr"));
    body.add("h2").text(words.say("summary.functions"));
    scores(body);
    body.add("h2").text(words.say("questions"));
    questions(body.add("table", "questions"));
  }

  private void tiles(Html row) {
    int injects = review.plan().exercise().script().injects().size();
    int expected = sum(FunctionScore::expected);
    int met = sum(FunctionScore::met);
    var decisions = review.decisions();
    long grounded = decisions.stream().filter(d -> !d.decision().legalBasis().isBlank()).count();
    tile(row, String.valueOf(review.told()), words.say("tile.injects", injects));
    tile(row, String.valueOf(decisions.size()), words.say("tile.decisions", grounded));
    tile(
        row,
        expected == 0 ? "–" : Math.round(100.0 * met / expected) + " %",
        words.say("tile.met", met, expected));
    tile(row, highestStage(), words.say("tile.stage"));
  }

  private String highestStage() {
    int stage = review.decisions().stream().mapToInt(d -> d.decision().stage()).max().orElse(0);
    return stage == 0 ? "–" : "T" + stage;
  }

  private static void tile(Html row, String figure, String caption) {
    var tile = row.add("td").add("div", "tile");
    tile.add("div", "figure").text(figure);
    tile.add("div", "caption").text(caption);
  }

  private int sum(ToIntFunction<FunctionScore> count) {
    return review.scores().stream().mapToInt(count).sum();
  }

  private void scores(Html body) {
    var table =
        body.table(
            "scores",
            words.say("scores.function"),
            words.say("scores.expected"),
            words.say("scores.met"),
            words.say("scores.missed"),
            words.say("scores.open"),
            words.say("scores.comparison"));
    int most = review.scores().stream().mapToInt(FunctionScore::expected).max().orElse(1);
    review.scores().forEach(score -> score(table, score, Math.max(1, most)));
    var total =
        table.row(
            words.say("scores.total"),
            String.valueOf(sum(FunctionScore::expected)),
            String.valueOf(sum(FunctionScore::met)),
            String.valueOf(sum(FunctionScore::missed)),
            String.valueOf(sum(FunctionScore::open)),
            words.say("scores.key"));
    total.attribute("class", "total");
  }

  private static void score(Html table, FunctionScore score, int most) {
    var row =
        table.row(
            score.function().name(),
            String.valueOf(score.expected()),
            String.valueOf(score.met()),
            String.valueOf(score.missed()),
            String.valueOf(score.open()));
    row.add("td", "c6")
        .add("object")
        .attribute("type", "gladi/score")
        .attribute("data-met", String.valueOf(score.met()))
        .attribute("data-missed", String.valueOf(score.missed()))
        .attribute("data-open", String.valueOf(score.open()))
        .attribute("data-most", String.valueOf(most))
        .attribute("style", "width:40mm;height:3.2mm");
  }

  private void questions(Html table) {
    question(table, 1, "questions.planned", review.plan().exercise().briefing().aim());
    question(table, 2, "questions.happened", happened());
    question(table, 3, "questions.why", words.say("questions.room"));
    question(table, 4, "questions.improve", words.say("questions.room"));
  }

  private String happened() {
    var profile = review.plan().profile();
    var levels =
        review.timeline().stream()
            .filter(TimelineEntry.Declared.class::isInstance)
            .map(TimelineEntry.Declared.class::cast)
            .map(d -> words.say("questions.level", words.level(profile, d.to()), d.at().toString()))
            .toList();
    return levels.isEmpty()
        ? words.say("questions.calm", words.level(profile, profile.calmest().id()))
        : String.join("; ", levels) + ".";
  }

  private void question(Html table, int number, String key, String answer) {
    var row = table.add("tr");
    row.add("td", "number").text(String.valueOf(number));
    var cell = row.add("td");
    cell.add("b").text(words.say(key));
    cell.text(" " + answer);
  }
}
