package id.gladi.export;

import id.gladi.core.TPlus;
import id.gladi.core.review.AfterActionReview;
import org.w3c.dom.Document;

/** The after-action review as an XHTML document; page layout is the style sheet's business. */
final class ReviewDocument {
  private final AfterActionReview review;
  private final ReviewContext context;
  private final ReviewWords words;

  ReviewDocument(AfterActionReview review, ReviewContext context) {
    this.review = review;
    this.context = context;
    this.words = new ReviewWords(context.language());
  }

  Document write(String css) {
    var html = Html.page(words.language(), words.say("title"), css);
    var body = html.add("body");
    cover(body);
    new SummarySection(review, words).write(body);
    new ParticipantsSection(review, words).write(body);
    new TimelineSection(review, words).write(body);
    new PictureSection(review, words).write(body);
    new ActionsSection(review, words).write(body);
    new ClosingSection(review, words).write(body);
    return html.document();
  }

  private void cover(Html body) {
    var head = body.add("table", "kop").add("tr");
    var letterhead = head.add("td", "kopstuk");
    review
        .plan()
        .exercise()
        .setting()
        .letterhead()
        .forEach(line -> letterhead.add("div").text(line));
    head.add("td", "logo").add("div").text(words.say("logo"));
    body.add("h1").text(words.say("title"));
    body.add("p", "subtitle").text(review.plan().exercise().identity().title());
    identity(body.add("table", "identity"));
  }

  private void identity(Html table) {
    var exercise = review.plan().exercise();
    var schedule = exercise.schedule();
    var end = review.duration().later(TPlus.ZERO);
    pair(
        table,
        words.say("cover.date"),
        words.date(schedule),
        words.say("cover.time"),
        words.say(
            "cover.fromTo", words.clock(schedule, TPlus.ZERO), words.clockWithZone(schedule, end)));
    pair(
        table,
        words.say("cover.place"),
        exercise.setting().place(),
        words.say("cover.participants"),
        words.say("cover.persons", exercise.forces().participants(), review.rosters().size()));
    pair(
        table,
        words.say("cover.session"),
        context.session(),
        words.say("cover.profile"),
        words.say(review.plan().profile().name()));
  }

  private static void pair(Html table, String label1, String value1, String label2, String value2) {
    var row = table.add("tr");
    row.add("td", "label").text(label1);
    row.add("td", "value").text(value1);
    row.add("td", "label").text(label2);
    row.add("td", "value").text(value2);
  }
}
