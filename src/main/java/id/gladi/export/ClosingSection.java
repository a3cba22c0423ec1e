package id.gladi.export;

import id.gladi.core.review.AfterActionReview;

/** What the room still answers, where the case comes from, and the place to sign. */
record ClosingSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    var exercise = review.plan().exercise();
    if (!exercise.script().reviewQuestions().isEmpty()) {
      body.add("h2").text(words.say("closing.questions"));
      var list = body.add("ol");
      exercise.script().reviewQuestions().forEach(question -> list.add("li").text(question));
    }
    body.add("h2").text(words.say("closing.sources"));
    var sources = body.add("ul");
    exercise
        .setting()
        .sources()
        .forEach(s -> sources.add("li").text(s.title() + ", " + s.date() + ". " + s.supports()));
    sources.add("li").text(review.plan().map().origin().attribution());
    sources.add("li").text(words.say("closing.profile", words.say(review.plan().profile().name())));
    signatures(body.add("div", "signatures"));
  }

  private void signatures(Html block) {
    var row = block.add("table").add("tr");
    signature(row.add("td"), words.say("closing.evaluator"));
    signature(row.add("td"), words.say("closing.director"));
  }

  private void signature(Html cell, String role) {
    cell.add("div").text(words.say("closing.placeDate"));
    cell.add("div").text(role);
    cell.add("div", "line").text(" ");
  }
}
